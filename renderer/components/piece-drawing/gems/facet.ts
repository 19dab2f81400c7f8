import { turnedInto } from '../geometry/frame.ts';
import type { Frame } from '../geometry/frame.ts';
import { lit } from '../geometry/light.ts';
import type { Point, Point3 } from '../geometry/point.ts';

/**
 * A facet of a stone of half-width 1 that lies on its pavilion: x to the right, y away, z up out of the table.
 * `glow` is what the stone sends back through the facet, beside what the facet itself mirrors: -1 to 1.
 */
export type Facet = { readonly corners: readonly Point3[]; readonly glow: number };

/** A facet as it is seen: its outline on the sheet and its tone, 0 darkest to 7. */
type SeenFacet = { readonly outline: readonly Point[]; readonly tone: number };

/** The facets the client sees, each with its tone. */
export function seenFacets(facets: readonly Facet[], frame: Frame): SeenFacet[] {
  return facets.flatMap(({ corners, glow }) => {
    const [x, y, towards] = turnedInto(frame, normalOf(corners));
    if (towards <= 0.02) return [];
    const tone = Math.floor((lit([x, -y, towards]) * 0.62 + 0.02 + glow * 0.5) * 8);
    return [{ outline: corners.map((corner) => flat(frame, corner)), tone: Math.min(Math.max(tone, 0), 7) }];
  });
}

/** Where a corner comes to lie on the sheet. */
export function flat(frame: Frame, corner: Point3): Point {
  const [x, y] = turnedInto(frame, corner);
  return [x, y];
}

function normalOf([a, b, c]: readonly Point3[]): Point3 {
  if (!a || !b || !c) return [0, 0, 1];
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const;
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const size = Math.hypot(...cross) * (cross[2] < 0 ? -1 : 1);
  return [cross[0] / size, cross[1] / size, cross[2] / size];
}
