import type { Point } from '../geometry/point.ts';
import { short } from '../geometry/path.ts';
import type { MetalTone } from '../vocabulary.ts';
import type { Gloss } from './gloss.ts';
import { metalColour } from './metals.ts';

/** A polished metal from one point of the sheet to another. */
export function MetalGradient(props: {
  readonly id: string;
  readonly metal: MetalTone;
  readonly gloss: Gloss;
  readonly from: Point;
  readonly to: Point;
}) {
  const { id, metal, gloss, from, to } = props;
  return (
    <linearGradient
      id={id}
      gradientUnits="userSpaceOnUse"
      x1={short(from[0])}
      y1={short(from[1])}
      x2={short(to[0])}
      y2={short(to[1])}
    >
      {gloss.map(([place, brightness]) => (
        <stop key={place} offset={place} stopColor={metalColour(metal, brightness)} />
      ))}
    </linearGradient>
  );
}
