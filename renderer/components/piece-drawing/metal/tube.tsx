import { useId } from 'react';
import type { Point } from '../geometry/point.ts';
import type { MetalTone } from '../vocabulary.ts';
import { outside } from './gloss.ts';
import { MetalGradient } from './metal-gradient.tsx';
import { metalColour } from './metals.ts';

type Props = {
  readonly d: string;
  readonly metal: MetalTone;
  readonly width: number;
  /** Between which points it mirrors the shop. */
  readonly from: Point;
  readonly to: Point;
};

/** A round bar of metal along a path: dark edges, the shop in its body, the lamp along its upper left. */
export function Tube({ d, metal, width, from, to }: Props) {
  const id = useId();
  const lift = (share: number) => `translate(${-width * share * 0.6} ${-width * share})`;
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <MetalGradient id={id} metal={metal} gloss={outside} from={from} to={to} />
      <path d={d} stroke={metalColour(metal, 0.14)} strokeWidth={width} />
      <path d={d} stroke={`url(#${id})`} strokeWidth={width * 0.9} />
      <path
        d={d}
        stroke={metalColour(metal, 0.1)}
        strokeOpacity={0.16}
        strokeWidth={width * 0.3}
        transform={lift(-0.24)}
      />
      <path
        d={d}
        stroke={metalColour(metal, 0.9)}
        strokeOpacity={0.35}
        strokeWidth={width * 0.46}
        transform={lift(0.1)}
      />
      <path
        d={d}
        stroke={metalColour(metal, 1)}
        strokeOpacity={0.6}
        strokeWidth={width * 0.16}
        transform={lift(0.17)}
      />
    </g>
  );
}
