import type { Cut } from './typeface.ts';

/** A stroke of an outline: where to, and by which control points. Thousandths of the letter's size, y upwards. */
export type Stroke =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    };

/** The shape of a letter: contours one after the other, each closed by itself. The winding fills it, overlaps too. */
export type Outline = {
  /** Names the shape: the same for the same letter of the same font and weight. */
  readonly name: string;
  readonly advance: number;
  readonly strokes: readonly Stroke[];
};

const known = new Map<string, Outline>();

/** The outline of a glyph, in whole thousandths: every pen draws the same one. */
export function outlineOf(cut: Cut, glyph: number): Outline {
  const name = `${cut.name} ${glyph}`;
  const found = known.get(name);
  if (found) return found;
  const outline = {
    name,
    advance: Math.round(cut.font.glyphHAdvance(glyph)),
    strokes: strokesOf(cut, glyph),
  };
  known.set(name, outline);
  return outline;
}

function strokesOf({ font }: Cut, glyph: number): Stroke[] {
  const strokes: Stroke[] = [];
  let at = { x: 0, y: 0 };
  for (const { type, values } of font.glyphToJson(glyph)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.map(Math.round);
    if (type === 'M' || type === 'L') strokes.push({ to: type === 'M' ? 'move' : 'line', x: a, y: b });
    else if (type === 'Q') strokes.push(cubic(at, { x: a, y: b }, { x: c, y: d }));
    else if (type === 'C') strokes.push({ to: 'curve', x1: a, y1: b, x2: c, y2: d, x: e, y: f });
    at = strokes.at(-1) ?? at;
  }
  return strokes;
}

type Point = { readonly x: number; readonly y: number };

/** A curve of one control point as one of two, which is all that PDF knows. */
const cubic = (from: Point, control: Point, end: Point): Stroke => ({
  to: 'curve',
  x1: Math.round((from.x + 2 * control.x) / 3),
  y1: Math.round((from.y + 2 * control.y) / 3),
  x2: Math.round((end.x + 2 * control.x) / 3),
  y2: Math.round((end.y + 2 * control.y) / 3),
  x: end.x,
  y: end.y,
});
