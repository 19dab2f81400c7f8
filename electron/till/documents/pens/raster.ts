import { flatten } from './flatten.ts';
import type { Laid } from '../layout/laid.ts';
import type { Edge } from './flatten.ts';

/** A picture of black and white dots: rows of `width / 8` bytes from the top, the leftmost dot in the highest bit. */
export type Raster = { readonly width: number; readonly height: number; readonly bits: Uint8Array };

// How many lines a dot's row is looked through in, and how much of a dot ink must cover to be printed.
const samples = 5;
const least = 0.42;

/** Draws the printable column of a document as the dots a thermal printer burns. */
export function drawRaster({ words, bars, width, height, margin }: Laid): Raster {
  const column = width - 2 * margin;
  const raster = { width: column, height, bits: new Uint8Array((column / 8) * height) };
  for (const bar of bars)
    for (let row = bar.y; row < bar.y + bar.height; row += 1)
      burn(raster, row, bar.x - margin, bar.x - margin + bar.width);
  for (const { letters, size, y } of words)
    for (const { outline, x, rise } of letters)
      fill(raster, flatten(outline, { x: x - margin, y: y - rise, scale: size / 1000 }));
  return raster;
}

function fill(raster: Raster, edges: readonly Edge[]): void {
  if (edges.length === 0) return;
  const left = Math.floor(Math.min(...edges.map(({ x0, x1 }) => Math.min(x0, x1))));
  const right = Math.ceil(Math.max(...edges.map(({ x0, x1 }) => Math.max(x0, x1))));
  const top = Math.max(0, Math.floor(Math.min(...edges.map(({ y0 }) => y0))));
  const bottom = Math.min(raster.height, Math.ceil(Math.max(...edges.map(({ y1 }) => y1))));
  const ink = new Float64Array(right - left);
  for (let row = top; row < bottom; row += 1) {
    ink.fill(0);
    const crossing = edges.filter(({ y0, y1 }) => y0 < row + 1 && y1 > row);
    for (let sample = 0; sample < samples; sample += 1)
      inkLine(ink, left, crossing, row + (sample + 0.5) / samples);
    ink.forEach((covered, x) => {
      if (covered >= least * samples) burn(raster, row, left + x, left + x + 1);
    });
  }
}

/** Inks what lies inside on a line: wherever the edges crossed so far do not wind back to nothing. */
function inkLine(ink: Float64Array, left: number, edges: readonly Edge[], y: number): void {
  const crossings = edges
    .filter(({ y0, y1 }) => y0 <= y && y < y1)
    .map(({ x0, y0, x1, y1, down }) => ({ x: x0 + ((y - y0) * (x1 - x0)) / (y1 - y0) - left, down }))
    .toSorted((a, b) => a.x - b.x);
  let winding = 0;
  crossings.forEach(({ x, down }, place) => {
    winding += down;
    const next = crossings[place + 1];
    if (winding !== 0 && next) inkSpan(ink, x, next.x);
  });
}

function inkSpan(ink: Float64Array, from: number, to: number): void {
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(ink.length, to); x += 1)
    ink[x] = (ink[x] ?? 0) + Math.min(to, x + 1) - Math.max(from, x);
}

function burn({ width, bits }: Raster, row: number, from: number, to: number): void {
  for (let x = Math.max(0, from); x < Math.min(width, to); x += 1) {
    const place = row * (width / 8) + (x >> 3);
    bits[place] = (bits[place] ?? 0) | (0x80 >> (x & 7));
  }
}
