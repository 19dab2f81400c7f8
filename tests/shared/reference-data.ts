import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../../scripts/top.ts';

const folder = join(top, '../shared/reference/data');

/** Whether the reference tables lie beside the repository, as they do where the house is built. */
export const hasReferenceData = existsSync(folder);

/** The rows of a reference table by its column names; none where the tables are not there. */
export function referenceRows(name: string): Record<string, string>[] {
  if (!hasReferenceData) return [];
  const [head = [], ...rows] = readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
