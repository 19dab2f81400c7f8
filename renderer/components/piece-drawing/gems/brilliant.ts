import { scatter } from '../geometry/light.ts';
import { times } from '../geometry/point.ts';
import type { Point3 } from '../geometry/point.ts';
import type { Facet } from './facet.ts';
import type { Outline } from './outlines.ts';

const tableShare = 0.56;
const crownHeight = 0.32;

/**
 * The brilliant: table, eight stars, eight kites, sixteen upper halves; and through the table the pavilion, which
 * is where its fire is. Any outline takes the same facets.
 */
export function brilliant(outline: Outline): Facet[] {
  const at = (angle: number, share: number, height: number): Point3 => {
    const [x, y] = outline(angle);
    return [x * share, y * share, height];
  };
  const table = (index: number) => at(index * 45 + 22.5, tableShare, crownHeight);
  const middle = (index: number) => at(index * 45, 0.79, crownHeight * 0.5);
  const girdle = (index: number) => at(index * 22.5, 1, 0);
  const crown = times(8).flatMap((index): Facet[] => [
    {
      corners: [table(index - 1), middle(index), table(index)],
      glow: index % 2 === 0 ? 0.35 : flash(index, 0.4),
    },
    {
      corners: [table(index), middle(index), girdle(2 * index + 1), middle(index + 1)],
      glow: (index % 2 === 0 ? 0.1 : -0.3) + flash(index + 20, 0.3),
    },
    {
      corners: [middle(index), girdle(2 * index), girdle(2 * index + 1)],
      glow: 0.3 + flash(index + 40, 0.4),
    },
    {
      corners: [middle(index), girdle(2 * index - 1), girdle(2 * index)],
      glow: flash(index + 60, 0.3) - 0.4,
    },
  ]);
  return [...crown, ...pavilion(at)];
}

/** What one sees through the table: eight arrows, dark and light by turns, round a small bright culet. */
function pavilion(at: (angle: number, share: number, height: number) => Point3): Facet[] {
  const inner = (index: number) => at(index * 22.5, index % 2 === 0 ? 0.2 : 0.27, crownHeight);
  const outer = (index: number) =>
    at(index * 22.5, index % 2 === 0 ? tableShare * 0.924 : tableShare, crownHeight);
  const culet: Point3 = at(0, 0, crownHeight);
  return times(16).flatMap((index): Facet[] => [
    { corners: [culet, inner(index), inner(index + 1)], glow: index % 4 < 2 ? 0.4 : -0.3 },
    {
      corners: [inner(index), outer(index), outer(index + 1), inner(index + 1)],
      glow: (index % 4 === 1 || index % 4 === 2 ? -0.5 : 0.3) + flash(index + 80, 0.35),
    },
  ]);
}

/** Between -strength and strength. */
const flash = (index: number, strength: number): number => (scatter(index) * 2 - 1) * strength;
