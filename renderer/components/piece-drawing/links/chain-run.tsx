import { useId } from 'react';
import { stopsAlong } from '../geometry/curve.ts';
import { scatter } from '../geometry/light.ts';
import { short } from '../geometry/path.ts';
import { cosine } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';
import type { MetalTone } from '../vocabulary.ts';
import type { LinkShape } from './link-shapes.tsx';

type Props = {
  readonly curve: readonly Point[];
  readonly links: readonly LinkShape[];
  readonly metal: MetalTone;
  /** The way from one link to the next. */
  readonly size: number;
  readonly closed?: boolean;
};

/** How much brighter than another a link can be. */
const shades = [-0.14, 0, 0.14] as const;

/** A chain along a curve: each link drawn once for each way the light can catch it, then laid where it is. */
export function ChainRun({ curve, links, metal, size, closed = false }: Props) {
  const id = useId();
  const stops = stopsAlong(curve, size, closed);
  return (
    <>
      <defs>
        {links.flatMap((Link, kind) =>
          shades.map((shade, index) => (
            <g key={`${kind}-${shade}`} id={`${id}${kind}-${index}`}>
              <Link metal={metal} shade={shade} />
            </g>
          )),
        )}
      </defs>
      {stops.map(({ at, turn }, index) => (
        <use
          key={index}
          href={`#${id}${index % links.length}-${shadeAt(turn, index)}`}
          transform={`translate(${short(at[0])} ${short(at[1])}) rotate(${short(turn)}) scale(${size})`}
        />
      ))}
    </>
  );
}

/** Runs towards the lamp are brighter; and no two links lie quite the same. */
function shadeAt(turn: number, index: number): number {
  const light = cosine(2 * (turn + 40)) * 0.7 + scatter(index) * 1.4 - 0.7;
  if (light > 0.35) return 2;
  return light < -0.35 ? 0 : 1;
}
