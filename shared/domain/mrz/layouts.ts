import { icaoLayouts } from './icao-layouts.ts';
import { nationalLayouts } from './national-layouts.ts';
import type { Layout } from './layout.ts';

/** Every layout we read. The first that fits decides, so those that ask for a beginning stand before those that do not. */
export const layouts: readonly Layout[] = [...nationalLayouts, ...icaoLayouts];

/** The layout of a zone by the lengths of its lines and how they begin; undefined when no layout fits. */
export function layoutOf(lines: readonly string[]): Layout | undefined {
  return layouts.find(
    ({ lineLengths, begins }) => areSoLong(lines, lineLengths) && (begins?.test(lines.join('\n')) ?? true),
  );
}

/** Whether lines have these lengths, in characters, one for each. */
export const areSoLong = (lines: readonly string[], lengths: readonly number[]): boolean =>
  lines.length === lengths.length && lengths.every((length, index) => lines[index]?.length === length);
