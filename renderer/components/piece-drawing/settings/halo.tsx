import { atSeat } from '../geometry/frame.ts';
import type { Seat } from '../geometry/frame.ts';
import { length, minus, steps } from '../geometry/point.ts';
import { onGirdle } from '../gems/faceted-gem.tsx';
import { SmallStones } from '../gems/small-stones.tsx';
import type { Cut, GemName, MetalTone } from '../vocabulary.ts';
import { Bezel } from './bezel.tsx';

type Props = {
  readonly cut: Cut;
  readonly metal: MetalTone;
  readonly accent: GemName;
  readonly seat: Seat;
  /** Half-width of the small stones, as a share of the great one's. */
  readonly small?: number;
};

/** A wreath of small stones round a great one, which is drawn on top of it. */
export function Halo({ cut, metal, accent, seat, small = 0.17 }: Props) {
  const reach = 1.06 + small;
  const seats = wreath(cut, reach, small).map((angle) => ({
    at: atSeat(seat, onGirdle(cut, angle, reach)),
    radius: seat.radius * small * 0.94,
    frame: seat.frame,
  }));
  return (
    <>
      <Bezel cut={cut} metal={metal} seat={seat} rim={0.06 + small * 2} depth={0.4} />
      <SmallStones cut="round" gem={accent} seats={seats} />
    </>
  );
}

/** Angles at which stones of a size lie side by side round a girdle. */
function wreath(cut: Cut, reach: number, small: number): number[] {
  const fine = steps(0, 360, 720).map((angle) => ({ angle, point: onGirdle(cut, angle, reach) }));
  const distances = fine.map(({ point: [x, y] }, index) => {
    const [beforeX, beforeY] = fine[index - 1]?.point ?? [x, y];
    return length(minus([x, y], [beforeX, beforeY]));
  });
  const around = distances.reduce((sum, distance) => sum + distance, 0);
  const count = Math.round(around / (small * 2));
  let [walked, next] = [0, 0];
  return fine.flatMap(({ angle }, index) => {
    walked += distances[index] ?? 0;
    if (walked < (next * around) / count || next >= count) return [];
    next += 1;
    return [angle];
  });
}
