import { manyPieces } from '../seed/many-pieces.ts';
import { newPlace, openBenchTill, setUpBoutique } from './bench-till.ts';
import { openBenchWindow } from './bench-window.ts';
import { measureScan } from './scan.ts';
import { measureSearch } from './search.ts';
import { measureStart } from './start.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { writePieces } from './write-facts.ts';
import type { Figure } from './figure.ts';

const pieces = 50_000;

/** What people wait for before the window of a boutique with a very large catalogue. */
export async function measureWindow(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  const place = newPlace(folder.path);
  const till = openBenchTill(place);
  await setUpBoutique(till, []);
  await till.close();
  writePieces(place, manyPieces(pieces));
  const starts = await measureStart(place);
  const window = await openBenchWindow(place);
  try {
    return [...(await measureScan(window)), ...(await measureSearch(window, pieces)), ...starts];
  } finally {
    await window.close();
  }
}
