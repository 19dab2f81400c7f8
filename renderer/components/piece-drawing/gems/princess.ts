import { times } from '../geometry/point.ts';
import type { Point3 } from '../geometry/point.ts';
import type { Facet } from './facet.ts';

const side = 0.9;
const height = 0.26;

/** The princess: a square whose pavilion is four fans of chevrons, meeting in a cross. */
export function princess(): Facet[] {
  return times(4).flatMap((quarter) => quarterOf(quarter));
}

/** A quarter of the stone, the one to the right turned in its place. */
function quarterOf(quarter: number): Facet[] {
  const at = (x: number, y: number, z = height): Point3 => {
    const turned = [
      [x, y],
      [-y, x],
      [-x, -y],
      [y, -x],
    ][quarter] ?? [x, y];
    return [(turned[0] ?? 0) * side, (turned[1] ?? 0) * side, z];
  };
  const bright = [-0.2, 0.05, -0.4, 0.15][quarter] ?? 0;
  return [
    { corners: [at(1, -1, 0), at(1, 1, 0), at(0.68, 0.5)], glow: bright },
    { corners: [at(1, -1, 0), at(0.68, 0.5), at(0.68, -0.5)], glow: bright - 0.35 },
    { corners: [at(1, 1, 0), at(0.5, 0.68), at(0.68, 0.5)], glow: 0.5 - bright },
    { corners: [at(0.68, -0.5), at(0.68, 0.5), at(0.36, 0)], glow: 0.6 - bright },
    { corners: [at(0.68, 0.5), at(0.5, 0.68), at(0.32, 0.32)], glow: -0.2 },
    { corners: [at(0.68, 0.5), at(0.32, 0.32), at(0.36, 0)], glow: bright - 0.5 },
    { corners: [at(0.68, -0.5), at(0.36, 0), at(0.32, -0.32)], glow: bright + 0.3 },
    { corners: [at(0, 0), at(0.32, -0.32), at(0.36, 0)], glow: -bright },
    { corners: [at(0, 0), at(0.36, 0), at(0.32, 0.32)], glow: 0.55 },
  ];
}
