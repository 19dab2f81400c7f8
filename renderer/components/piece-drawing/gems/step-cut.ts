import type { Point3 } from '../geometry/point.ts';
import { times } from '../geometry/point.ts';
import type { Facet } from './facet.ts';

/** How far the corners are cut off, as a share of the half-width. */
const corner = 0.3;
const [halfWidth, halfLength] = [0.8, 1.08];

/** The emerald cut: steps of long facets round a table, and below it the same steps again, like a flight of stairs. */
export function stepCut(): Facet[] {
  const crown = [...step([1, 0], [0.84, 0.16], 0.05), ...step([0.84, 0.16], [0.66, 0.28], -0.12)];
  const below = [
    ...step([0.66, 0.28], [0.46, 0.28], -0.3, true),
    ...step([0.46, 0.28], [0.26, 0.28], 0.2, true),
    ...step([0.26, 0.28], [0.03, 0.28], -0.05, true),
  ];
  return [...crown, ...below];
}

type Ring = readonly [share: number, height: number];

/** One step between two rings of eight corners. Seen through the table, the side away from the lamp is the bright one. */
function step(outer: Ring, inner: Ring, glow: number, mirrored = false): Facet[] {
  return times(8).map((side) => ({
    corners: [
      cornerOf(side, outer),
      cornerOf(side + 1, outer),
      cornerOf(side + 1, inner),
      cornerOf(side, inner),
    ],
    glow: glow + (mirrored ? (mirroredGlow[side] ?? 0) : 0),
  }));
}

/** By side, from the right one on, anticlockwise; every second is a cut corner. */
const mirroredGlow = [0.5, -0.1, -0.45, 0.35, -0.5, 0.1, 0.45, -0.3];

function cornerOf(index: number, [share, height]: Ring): Point3 {
  const [w, l] = [halfWidth * share, halfLength * (share * 0.86 + 0.14 * share * share)];
  const cut = corner * share;
  const corners: readonly (readonly [number, number])[] = [
    [w, -l + cut],
    [w, l - cut],
    [w - cut, l],
    [-w + cut, l],
    [-w, l - cut],
    [-w, -l + cut],
    [-w + cut, -l],
    [w - cut, -l],
  ];
  const [x, y] = corners[index % 8] ?? [0, 0];
  return [x, y, height];
}
