import { cosine, sine } from './point.ts';
import type { Point, Point3 } from './point.ts';
import type { Seen, View } from './view.ts';

/** How something stands before the client: where its right, its far side and its top point to. */
export type Frame = { readonly right: Seen; readonly away: Seen; readonly up: Seen };

/** Looks straight at the client. */
export const faceOn: Frame = { right: [1, 0, 0], away: [0, -1, 0], up: [0, 0, 1] };

/** Turned about its own top, anticlockwise. */
export const spun = ({ right, away, up }: Frame, degrees: number): Frame => ({
  right: mixed(right, cosine(degrees), away, sine(degrees)),
  away: mixed(right, -sine(degrees), away, cosine(degrees)),
  up,
});

/** On the outside of a band whose hole runs along z, at an angle clockwise from its top. */
export const onBand = (view: View, degrees: number): Frame => ({
  right: view.seen([cosine(degrees), -sine(degrees), 0]),
  away: view.seen([0, 0, -1]),
  up: view.seen([sine(degrees), cosine(degrees), 0]),
});

/** Where a stone sits: `radius` is its half-width on the sheet. */
export type Seat = { readonly at: Point; readonly radius: number; readonly frame: Frame };

/** A direction of a frame as the client sees it. */
export const turnedInto = (frame: Frame, [x, y, z]: Point3): Seen => [
  x * frame.right[0] + y * frame.away[0] + z * frame.up[0],
  x * frame.right[1] + y * frame.away[1] + z * frame.up[1],
  x * frame.right[2] + y * frame.away[2] + z * frame.up[2],
];

/** A point of the stone of half-width 1, on the sheet. */
export function atSeat({ at, radius, frame }: Seat, point: Point3): Point {
  const [x, y] = turnedInto(frame, point);
  return [at[0] + x * radius, at[1] + y * radius];
}

function mixed(a: Seen, shareOfA: number, b: Seen, shareOfB: number): Seen {
  return [
    a[0] * shareOfA + b[0] * shareOfB,
    a[1] * shareOfA + b[1] * shareOfB,
    a[2] * shareOfA + b[2] * shareOfB,
  ];
}
