import { evenBand } from '../../geometry/band.ts';
import { onBand } from '../../geometry/frame.ts';
import type { Seat } from '../../geometry/frame.ts';
import { cosine, sine } from '../../geometry/point.ts';
import { viewFrom } from '../../geometry/view.ts';
import type { JewelSpec } from '../../drawing-spec.ts';

export type RingProps = { readonly spec: JewelSpec<'ring'> };

/** Rings stand upright, seen from a little above and a little aside. With a stone on top they stand lower. */
export const ringView = viewFrom([200, 183], -13, 38);
export const bandView = viewFrom([200, 160], -20, 34);

/** The outside of every ring, in units of the sheet: about 21 mm across. */
export const ringRadius = 88;

/** The slim shank under a stone. */
export const shank = evenBand(ringRadius, 8.5, 14);

/** A seat for a stone above the shank, at an angle from the top. */
export const seatAbove = (height: number, radius: number, angle = 0): Seat => {
  const reach = ringRadius + height;
  return {
    at: ringView.project([reach * sine(angle), reach * cosine(angle), 0]),
    radius,
    frame: onBand(ringView, angle),
  };
};
