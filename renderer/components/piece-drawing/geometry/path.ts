import type { Point } from './point.ts';

/** As fine as the eye can tell: parts drawn at unit size are scaled up later and keep a decimal more. */
export const short = (value: number): number =>
  Math.abs(value) < 10 ? Math.round(value * 1000) / 1000 : Math.round(value * 100) / 100;

/** A path through points, closed. */
export const polygon = (points: readonly Point[]): string => `${polyline(points)}Z`;

/** A path through points, open. */
export const polyline = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

/** A whole ellipse as a path, so that many can share one element. */
export const ellipse = ([x, y]: Point, rx: number, ry = rx, turnDegrees = 0): string => {
  const radians = (turnDegrees * Math.PI) / 180;
  const [dx, dy] = [short(rx * Math.cos(radians)), short(rx * Math.sin(radians))];
  const arc = `a${short(rx)} ${short(ry)} ${short(turnDegrees)} 1 1 `;
  return `M${short(x - dx)} ${short(y - dy)}${arc}${2 * dx} ${2 * dy}${arc}${-2 * dx} ${-2 * dy}`;
};

/** The transform that lays a drawing of unit size onto a place, its x and y along two given vectors. */
export const laid = (at: Point, along: Point, across: Point): string =>
  `matrix(${[...along, ...across, ...at].map(short).join(' ')})`;
