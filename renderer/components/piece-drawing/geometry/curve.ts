import { length, minus, between, cosine, sine, steps } from './point.ts';
import type { Point } from './point.ts';

/** A place on a curve: where, and which way it runs on the sheet, in degrees clockwise from the right. */
type Stop = { readonly at: Point; readonly turn: number };

/** Places along a curve, so far from each other; a closed one is filled without a rest. */
export function stopsAlong(curve: readonly Point[], gap: number, closed = false): Stop[] {
  const walk = curve.slice(1).map((to, index) => {
    const from = curve[index] ?? to;
    return { from, to, size: length(minus(to, from)) };
  });
  const whole = walk.reduce((sum, { size }) => sum + size, 0);
  const count = Math.round(whole / gap);
  const stops = steps(0, whole, count).slice(0, closed ? -1 : undefined);
  let [leg, walked] = [0, 0];
  return stops.flatMap((distance) => {
    while (leg < walk.length - 1 && walked + (walk[leg]?.size ?? 0) < distance) {
      walked += walk[leg]?.size ?? 0;
      leg += 1;
    }
    const step = walk[leg];
    if (!step) return [];
    const [dx, dy] = minus(step.to, step.from);
    const at = between(step.from, step.to, step.size === 0 ? 0 : (distance - walked) / step.size);
    return [{ at, turn: (Math.atan2(dy, dx) * 180) / Math.PI }];
  });
}

/** A bracelet laid down: an oval that starts and ends at the back. */
export const braceletLoop = (centre: Point, rx: number, ry: number): Point[] =>
  steps(0, 360, 180).map((angle) => [centre[0] + rx * sine(angle), centre[1] - ry * cosine(angle)]);

/** A necklace laid down: a drop whose point is the clasp. */
export const necklaceLoop = (centre: Point, rx: number, ry: number): Point[] =>
  steps(0, 360, 240).map((angle) => [
    centre[0] + rx * sine(angle) * Math.abs(sine(angle / 2)) ** 0.6,
    centre[1] - ry * cosine(angle),
  ]);

/** A chain that hangs between two points, its middle so far below them. */
export const hanging = (from: Point, to: Point, drop: number): Point[] =>
  steps(-1, 1, 60).map((share) => {
    const [x, y] = between(from, to, (share + 1) / 2);
    const sag = (Math.cosh(1.6) - Math.cosh(1.6 * share)) / (Math.cosh(1.6) - 1);
    return [x, y + drop * sag];
  });

/** Things side by side along a curve, each as big as its place wants it; `gap` is what is left between two. */
export function packedAlong(
  curve: readonly Point[],
  radiusAt: (at: Point) => number,
  gap: number,
): { readonly at: Point; readonly radius: number }[] {
  const fineness = 0.5;
  const stops = stopsAlong(curve, fineness);
  const whole = stops.length * fineness;
  const packed: { at: Point; radius: number }[] = [];
  let filled = 0;
  for (const [index, { at }] of stops.entries()) {
    const radius = radiusAt(at);
    const walked = index * fineness;
    if (walked < filled + radius || walked + radius > whole) continue;
    packed.push({ at, radius });
    filled = walked + radius + gap;
  }
  return packed;
}
