import { cosine, sine, steps } from './point.ts';
import type { Point } from './point.ts';
import { polygon, polyline } from './path.ts';
import type { View } from './view.ts';

/** A band round a finger or wrist: how it measures at an angle, in degrees clockwise from its top. */
export type BandShape = {
  readonly outer: (angle: number) => number;
  readonly inner: (angle: number) => number;
  readonly halfWidth: (angle: number) => number;
  /** Where the middle of its width lies along the hole; 0 when not told. */
  readonly middle?: (angle: number) => number;
  /** How many degrees are open, round angle 0. */
  readonly gap?: number;
};

/** The same all round. */
export const evenBand = (outer: number, thickness: number, width: number): BandShape => ({
  outer: () => outer,
  inner: () => outer - thickness,
  halfWidth: () => width / 2,
});

/** How far an angle is from the top of a band, either way: 0 to 180. */
export const fromTop = (angle: number): number => Math.abs(((((angle + 180) % 360) + 360) % 360) - 180);

/** The angle of the outside that faces the client most: the outside is seen 90 degrees to both sides of it. */
export function crestOf(view: View): number {
  return (Math.atan2(view.seen([1, 0, 0])[2], view.seen([0, 1, 0])[2]) * 180) / Math.PI;
}

/** A point on the outside of a band; `share` runs from its far rim (-1) to its near one (1). */
export function outsidePoint(view: View, shape: BandShape, angle: number, share: number): Point {
  return pointAt(view, shape, angle, shape.outer(angle), share);
}

/** A line round the outside of a band. */
export const outsideLine = (view: View, shape: BandShape, share: number, from: number, to: number): string =>
  open(shape, from, to)
    .map((angles) => polyline(angles.map((angle) => outsidePoint(view, shape, angle, share))))
    .join('');

/** What is seen of a band whose hole runs along z, as paths; and between which points it mirrors the shop. */
export function seenBand(view: View, shape: BandShape) {
  const crest = crestOf(view);
  const outer = (share: number) => (angle: number) => outsidePoint(view, shape, angle, share);
  const inner = (share: number) => (angle: number) => pointAt(view, shape, angle, shape.inner(angle), share);
  const strips = (from: number, to: number, edge: (share: number) => (angle: number) => Point) =>
    open(shape, from, to)
      .map((angles) => polygon([...angles.map(edge(1)), ...angles.toReversed().map(edge(-1))]))
      .join('');
  const round = open(shape, 0, 360);
  return {
    outside: strips(crest - 90, crest + 90, outer),
    inside: strips(crest + 90, crest + 270, inner),
    face: shape.gap
      ? round
          .map((angles) => polygon([...angles.map(outer(1)), ...angles.toReversed().map(inner(1))]))
          .join('')
      : round.map((angles) => polygon(angles.map(outer(1))) + polygon(angles.map(inner(1)))).join(''),
    farEdge: open(shape, crest - 90, crest + 90)
      .map((angles) => polyline(angles.map(outer(-1))))
      .join(''),
    nearEdge: round.map((angles) => polyline(angles.map(outer(1)))).join(''),
    holeEdge: round.map((angles) => polyline(angles.map(inner(1)))).join(''),
    outsideEnds: [outer(1)(crest - 90), outer(1)(crest + 90)] as const,
    insideEnds: [inner(1)(crest - 90), inner(1)(crest + 90)] as const,
  };
}

function pointAt(view: View, shape: BandShape, angle: number, radius: number, share: number): Point {
  const near = view.seen([0, 0, 1])[2] >= 0 ? 1 : -1;
  const z = (shape.middle?.(angle) ?? 0) + share * near * shape.halfWidth(angle);
  return view.project([radius * sine(angle), radius * cosine(angle), z]);
}

/** The angles between two, less the gap. */
function open({ gap = 0 }: BandShape, from: number, to: number): number[][] {
  const count = Math.round((to - from) / 3);
  if (gap === 0) return [steps(from, to, count)];
  const closed = (angle: number) => cosine(angle) > cosine(gap / 2);
  return steps(from, to, count).reduce<number[][]>((runs, angle) => {
    const last = runs.at(-1);
    if (closed(angle)) return last?.length === 0 ? runs : [...runs, []];
    return last ? [...runs.slice(0, -1), [...last, angle]] : [[angle]];
  }, []);
}
