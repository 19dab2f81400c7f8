import { cosine, sine } from './point.ts';
import type { Point, Point3 } from './point.ts';

/** A direction as it is seen: along the sheet (y downwards), and how much it points at the client. */
export type Seen = readonly [x: number, y: number, towards: number];

/** Where a piece is seen from: everything on the sheet goes through one of these, so that its parts fit together. */
export type View = {
  readonly seen: (direction: Point3) => Seen;
  readonly project: (point: Point3) => Point;
};

/** Turned by `yaw` degrees about its own height, seen from `pitch` degrees above; its origin lies at `centre`. */
export function viewFrom(centre: Point, yaw: number, pitch: number): View {
  const [cosYaw, sinYaw, cosPitch, sinPitch] = [cosine(yaw), sine(yaw), cosine(pitch), sine(pitch)];
  const seen = ([x, y, z]: Point3): Seen => {
    const near = z * cosYaw - x * sinYaw;
    return [x * cosYaw + z * sinYaw, near * sinPitch - y * cosPitch, y * sinPitch + near * cosPitch];
  };
  return {
    seen,
    project: (point) => {
      const [x, y] = seen(point);
      return [centre[0] + x, centre[1] + y];
    },
  };
}
