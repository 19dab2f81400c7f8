import { cosine, sine } from '../geometry/point.ts';
import type { Point } from '../geometry/point.ts';
import type { Cut } from '../vocabulary.ts';

/** The girdle of a stone: its point at an angle in degrees, anticlockwise from the right, y away from the client. */
export type Outline = (angle: number) => Point;

const power = (value: number, exponent: number): number => Math.sign(value) * Math.abs(value) ** exponent;

/** The shapes stones are cut to; widths and lengths in half-widths of a round stone of the same presence. */
export const outlines = {
  round: (angle) => [cosine(angle), sine(angle)],
  oval: (angle) => [0.84 * cosine(angle), 1.12 * sine(angle)],
  cabochon: (angle) => [0.86 * cosine(angle), 1.1 * sine(angle)],
  pearl: (angle) => [cosine(angle), sine(angle)],
  cushion: (angle) => [0.94 * power(cosine(angle), 0.72), 0.98 * power(sine(angle), 0.72)],
  marquise: (angle) => [0.62 * power(cosine(angle), 1.7), 1.36 * power(sine(angle), 1.02)],
  // The point of a pear lies away from the client; the half towards them is a half circle.
  pear: (angle) =>
    sine(angle) <= 0
      ? [0.88 * cosine(angle), 0.88 * sine(angle) - 0.2]
      : [0.88 * power(cosine(angle), 1.62), 1.44 * sine(angle) ** 1.06 - 0.2],
  princess: (angle) => square(angle, 0.9, 0.9, 0),
  emerald: (angle) => square(angle, 0.8, 1.08, 0.3),
} as const satisfies Record<Cut, Outline>;

/** A rectangle with its corners cut off. */
function square(angle: number, halfWidth: number, halfLength: number, corner: number): Point {
  const [c, s] = [Math.abs(cosine(angle)), Math.abs(sine(angle))];
  const reach = Math.min(halfWidth / c, halfLength / s, (halfWidth + halfLength - corner) / (c + s));
  return [reach * cosine(angle), reach * sine(angle)];
}
