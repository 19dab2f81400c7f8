import { useId } from 'react';
import type { Point } from '../geometry/point.ts';
import type { MetalTone } from '../vocabulary.ts';
import { face } from './gloss.ts';
import type { Gloss } from './gloss.ts';
import { MetalGradient } from './metal-gradient.tsx';
import { metalColour } from './metals.ts';

type Props = {
  readonly d: string;
  readonly metal: MetalTone;
  /** Between which points it mirrors the shop: usually its upper left and lower right. */
  readonly from: Point;
  readonly to: Point;
  readonly gloss?: Gloss;
  readonly edge?: number;
};

/** A flat piece of metal: a dark edge where it ends, its face, and a bright line where its edge is broken. */
export function Plate({ d, metal, from, to, gloss = face, edge = 1 }: Props) {
  const id = useId();
  return (
    <>
      <MetalGradient id={id} metal={metal} gloss={gloss} from={from} to={to} />
      <path
        d={d}
        fill={metalColour(metal, 0.16)}
        stroke={metalColour(metal, 0.16)}
        strokeWidth={edge}
        transform={`translate(${edge * 0.4} ${edge * 0.9})`}
        fillRule="evenodd"
        strokeLinejoin="round"
      />
      <path
        d={d}
        fill={`url(#${id})`}
        fillRule="evenodd"
        stroke={metalColour(metal, 0.96)}
        strokeWidth={edge * 0.6}
        strokeOpacity={0.85}
        strokeLinejoin="round"
      />
    </>
  );
}
