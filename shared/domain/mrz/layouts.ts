import { icaoLayouts } from './icao-layouts.ts';
import { nationalLayouts } from './national-layouts.ts';
import type { Layout } from './layout.ts';

/** Every layout we read. The first that fits decides, so those that ask for a beginning stand before those that do not. */
export const layouts: readonly Layout[] = [...nationalLayouts, ...icaoLayouts];

/** The layout of a zone by the lengths of its lines and how they begin; undefined when no layout fits. */
export function layoutOf(lines: readonly string[]): Layout | undefined {
  const lengths = lines.map(({ length }) => length).join();
  const joined = lines.join('\n');
  return layouts.find(
    ({ lineLengths, begins }) => lineLengths.join() === lengths && (begins?.test(joined) ?? true),
  );
}
