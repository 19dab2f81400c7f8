import type { Finger } from '../../../shared/domain/line-size.ts';

/** A finger of the left hand as one sees it on oneself: where it begins, where it points, how long and how wide it is. */
type FingerShape = {
  readonly base: Point;
  /** Degrees from straight up, to the right. */
  readonly angle: number;
  readonly length: number;
  readonly baseHalf: number;
  readonly tipHalf: number;
};
type Point = readonly [x: number, y: number];

export const handBox = { width: 280, height: 250 } as const;

const shapes: Readonly<Record<Finger, FingerShape>> = {
  little: { base: [67, 150], angle: -20, length: 74, baseHalf: 13.5, tipHalf: 11.5 },
  ring: { base: [100, 131], angle: -8, length: 94, baseHalf: 15.5, tipHalf: 13 },
  middle: { base: [137, 124], angle: 1, length: 106, baseHalf: 16, tipHalf: 13.5 },
  index: { base: [174, 131], angle: 9, length: 95, baseHalf: 15.5, tipHalf: 13 },
  thumb: { base: [205, 190], angle: 44, length: 80, baseHalf: 18, tipHalf: 14.5 },
};
const row: readonly Finger[] = ['little', 'ring', 'middle', 'index'];
const wrist = { left: [72, 250], right: [196, 250] } as const;

/** The hand in one line, from the wrist round the fingers and back. */
export function handOutline(): string {
  const [first, ...others] = row.map((finger) => sidesOf(shapes[finger]));
  const thumb = sidesOf(shapes.thumb);
  if (!first) return '';
  const index = others.at(-1) ?? first;
  return [
    `M${at(wrist.left)} C72,218 ${at(move(first.leftBase, shapes.little.angle, -30))} ${at(first.leftBase)} ${round(first)}`,
    ...others.map(
      (finger, place) => `${web((others[place - 1] ?? first).rightBase, finger.leftBase)} ${round(finger)}`,
    ),
    `C${at(move(index.rightBase, 180, 34))} ${at(move(thumb.leftBase, shapes.thumb.angle, -22))} ${at(thumb.leftBase)} ${round(thumb)}`,
    `C${at(move(thumb.rightBase, shapes.thumb.angle, -16))} 198,226 ${at(wrist.right)}`,
  ].join(' ');
}

/** A ring on a finger: its band across the finger, and where its stone sits. */
export function ringOn(finger: Finger): { readonly band: string; readonly stone: Point } {
  const { base, angle, length, baseHalf, tipHalf } = shapes[finger];
  const along = 0.3;
  const centre = move(base, angle, length * along);
  const half = baseHalf + (tipHalf - baseHalf) * along + 0.5;
  const [left, right] = [aside(centre, angle, -half), aside(centre, angle, half)];
  const crest = move(centre, angle, 6);
  return { band: `M${at(left)} Q${at(crest)} ${at(right)}`, stone: move(centre, angle, 3) };
}

/** The nail of a finger, a small arc near its tip. */
export function nailOf(finger: Finger): string {
  const { base, angle, length, tipHalf } = shapes[finger];
  const root = move(base, angle, length - tipHalf * 1.7);
  const [left, right] = [aside(root, angle, -tipHalf * 0.5), aside(root, angle, tipHalf * 0.5)];
  const crest = tipHalf * 1.9;
  const arch = `C${at(move(left, angle, crest))} ${at(move(right, angle, crest))} ${at(right)}`;
  return `M${at(left)} ${arch} Q${at(move(root, angle, -3))} ${at(left)}`;
}

function sidesOf({ base, angle, length, baseHalf, tipHalf }: FingerShape) {
  const tip = move(base, angle, length - tipHalf);
  return {
    leftBase: aside(base, angle, -baseHalf),
    leftTip: aside(tip, angle, -tipHalf),
    rightTip: aside(tip, angle, tipHalf),
    rightBase: aside(base, angle, baseHalf),
    tipHalf,
  };
}

const round = ({ leftTip, rightTip, rightBase, tipHalf }: ReturnType<typeof sidesOf>): string =>
  `L${at(leftTip)} A${tipHalf} ${tipHalf} 0 0 1 ${at(rightTip)} L${at(rightBase)}`;

// Where two fingers part the skin dips a little.
const web = (from: Point, to: Point): string =>
  `Q${at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 8])} ${at(to)}`;

function move([x, y]: Point, angle: number, distance: number): Point {
  const radians = (angle * Math.PI) / 180;
  return [x + Math.sin(radians) * distance, y - Math.cos(radians) * distance];
}
const aside = (point: Point, angle: number, distance: number): Point => move(point, angle + 90, distance);
const at = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;
