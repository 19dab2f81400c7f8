import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A font file for some characters. The packages cut a typeface into slices, so that of sixty thousand Chinese
 * characters only those are read that a document needs.
 */
export type Slice = { readonly file: string; readonly holds: (codePoint: number) => boolean };

/** The slices of a package's upright typeface, as its table of ranges names them. */
export async function slicesOf(name: string): Promise<readonly Slice[]> {
  const table = fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/unicode.json`));
  const ranges = JSON.parse(await readFile(table, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(ranges).map(([slice, text]) => {
    const file = `${name}-${slice.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
    return { file: join(dirname(table), 'files', file), holds: within(text) };
  });
}

/** Reads the ranges of a style sheet: 'U+0E81-0EDF,U+25CC'. */
function within(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  return (codePoint) => ranges.some(({ first, last }) => first <= codePoint && codePoint <= last);
}
