import { short } from '../../geometry/path.ts';
import { cosine, sine } from '../../geometry/point.ts';
import type { Point } from '../../geometry/point.ts';

/**
 * A petal that grows from a point: `lean` in degrees clockwise from straight up. It is widest at the share `belly`
 * of its length, and comes to a point.
 */
export function petal(root: Point, lean: number, reach: number, width: number, belly = 0.5): string {
  const at = (along: number, side: number): string => {
    const x = root[0] + along * reach * sine(lean) + side * width * cosine(lean);
    const y = root[1] - along * reach * cosine(lean) + side * width * sine(lean);
    return `${short(x)} ${short(y)}`;
  };
  return [
    `M${at(0, 0)}`,
    `C${at(belly * 0.3, -0.42)} ${at(belly * 0.75, -0.62)} ${at(belly, -0.5)}`,
    `C${at(belly + (1 - belly) * 0.5, -0.36)} ${at(belly + (1 - belly) * 0.8, -0.1)} ${at(1, 0)}`,
    `C${at(belly + (1 - belly) * 0.8, 0.1)} ${at(belly + (1 - belly) * 0.5, 0.36)} ${at(belly, 0.5)}`,
    `C${at(belly * 0.75, 0.62)} ${at(belly * 0.3, 0.42)} ${at(0, 0)}Z`,
  ].join('');
}

/** The line along the middle of a petal. */
export function midrib(root: Point, lean: number, reach: number, from: number, to: number): string {
  const at = (along: number): string =>
    `${short(root[0] + along * reach * sine(lean))} ${short(root[1] - along * reach * cosine(lean))}`;
  return `M${at(from)}L${at(to)}`;
}
