import { useId } from 'react';
import { atSeat } from '../geometry/frame.ts';
import type { Seat } from '../geometry/frame.ts';
import { polygon } from '../geometry/path.ts';
import { steps } from '../geometry/point.ts';
import { onGirdle } from '../gems/faceted-gem.tsx';
import { face, outside } from '../metal/gloss.ts';
import { MetalGradient } from '../metal/metal-gradient.tsx';
import { metalColour } from '../metal/metals.ts';
import type { Cut, MetalTone } from '../vocabulary.ts';

type Props = {
  readonly cut: Cut;
  readonly metal: MetalTone;
  readonly seat: Seat;
  /** How wide the rim is, as a share of the stone's half-width. */
  readonly rim?: number;
  /** How deep the wall goes down, in half-widths. */
  readonly depth?: number;
};

/** A wall of metal round a stone, closed over its edge. The stone is drawn on top of it. */
export function Bezel({ cut, metal, seat, rim = 0.14, depth = 0.5 }: Props) {
  const id = useId();
  const ring = (size: number, height: number) =>
    polygon(steps(0, 352.5, 47).map((angle) => atSeat(seat, onGirdle(cut, angle, size, height))));
  const { at, radius } = seat;
  // Seen straight from above, the rim hides the wall.
  const wall = depth === 0 ? [] : steps(-depth, 0, 6).slice(0, -1);
  return (
    <>
      <MetalGradient
        id={`${id}wall`}
        metal={metal}
        gloss={outside}
        from={[at[0] - radius, at[1]]}
        to={[at[0] + radius, at[1]]}
      />
      <MetalGradient
        id={`${id}rim`}
        metal={metal}
        gloss={face}
        from={[at[0] - radius, at[1] - radius]}
        to={[at[0] + radius, at[1] + radius]}
      />
      {wall.length > 0 && (
        <path
          d={wall.map((height) => ring(0.92 + rim + height * 0.16, height)).join('')}
          fill={`url(#${id}wall)`}
        />
      )}
      <path
        d={ring(1 + rim, 0.04)}
        fill={`url(#${id}rim)`}
        stroke={metalColour(metal, 0.95)}
        strokeWidth={0.7}
      />
      <path d={ring(1.02, 0.04)} fill={metalColour(metal, 0.12)} />
    </>
  );
}
