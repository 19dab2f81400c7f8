import type { Point3 } from './point.ts';

/** One lamp for the whole shop: from the upper left, in front. Seen from the client, y up, z towards them. */
const lamp: Point3 = [-0.48, 0.62, 0.62];

/** How brightly a surface lies in the light, 0 to 1; the normal has unit length. */
export const lit = ([x, y, z]: Point3): number => 0.5 + 0.5 * (x * lamp[0] + y * lamp[1] + z * lamp[2]);

/** A scatter that looks random and is the same every time, 0 to 1: facets flash without order. */
export const scatter = (index: number): number => {
  const value = Math.sin(index * 12.9898 + 4.1414) * 43758.5453;
  return value - Math.floor(value);
};
