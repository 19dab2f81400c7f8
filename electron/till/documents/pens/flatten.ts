import type { Outline } from '../fonts/outline.ts';

/** A straight edge from its upper to its lower end, in dots; `down` says which way the outline runs along it. */
export type Edge = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly down: 1 | -1;
};

/** Where an outline is drawn: its origin in dots, and dots for a thousandth. */
type Stand = { readonly x: number; readonly y: number; readonly scale: number };
type Point = { readonly x: number; readonly y: number };

// A curve in so many straight pieces leaves it by less than a tenth of a dot at the largest size on a receipt.
const pieces = 8;

/** The edges of an outline on paper; horizontal ones bound nothing and are left out. */
export function flatten({ strokes }: Outline, { x, y, scale }: Stand): Edge[] {
  const edges: Edge[] = [];
  const onPaper = (point: Point): Point => ({ x: x + point.x * scale, y: y - point.y * scale });
  let start: Point = { x: 0, y: 0 };
  let at = start;
  const lineTo = (to: Point) => {
    const edge = edgeBetween(onPaper(at), onPaper(to));
    if (edge) edges.push(edge);
    at = to;
  };
  for (const stroke of strokes) {
    if (stroke.to === 'curve') for (const point of pointsOn(at, stroke)) lineTo(point);
    else if (stroke.to === 'line') lineTo(stroke);
    else {
      lineTo(start);
      start = at = stroke;
    }
  }
  lineTo(start);
  return edges;
}

function edgeBetween(a: Point, b: Point): Edge | null {
  if (a.y === b.y) return null;
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  return { x0: upper.x, y0: upper.y, x1: lower.x, y1: lower.y, down: a.y < b.y ? 1 : -1 };
}

type Curve = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } & Point;

function pointsOn(from: Point, { x1, y1, x2, y2, x, y }: Curve): Point[] {
  return Array.from({ length: pieces }, (_, piece) => {
    const t = (piece + 1) / pieces;
    const u = 1 - t;
    const along = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return { x: along(from.x, x1, x2, x), y: along(from.y, y1, y2, y) };
  });
}
