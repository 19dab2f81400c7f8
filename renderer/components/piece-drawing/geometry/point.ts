/** A point of the sheet: 400 x 300 units, y downwards. */
export type Point = readonly [x: number, y: number];

/** A point of a piece: x to the right, y up, z towards the client. */
export type Point3 = readonly [x: number, y: number, z: number];

const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scaled = (a: Point, by: number): Point => [a[0] * by, a[1] * by];
export const between = (a: Point, b: Point, share: number): Point => plus(a, scaled(minus(b, a), share));
export const length = ([x, y]: Point): number => Math.hypot(x, y);

/** The point at a distance and an angle from here; degrees, clockwise from straight up, as on a dial. */
export const onDial = (centre: Point, radius: number, degrees: number): Point => [
  centre[0] + radius * sine(degrees),
  centre[1] - radius * cosine(degrees),
];

export const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
export const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** Numbers from one end to the other, both included. */
export const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);

/** The whole numbers below a count. */
export const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
