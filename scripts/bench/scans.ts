import { readScan } from '../../shared/domain/scan.ts';
import { tagOf } from '../../shared/domain/scan/checked-code.ts';
import { aCard, plainHabits, writeCard } from '../../tests/shared/aamva/card.ts';
import { passport } from '../../tests/shared/mrz/own-zones.ts';
import { readAt } from '../../tests/shared/mrz/specimens.ts';
import { beside, seriesOf } from './figure.ts';
import type { Figure } from './figure.ts';

const batches = 200;
const readsInBatch = 200;

const zone = passport({});
const licence = writeCard(aCard(), plainHabits);

/** What is read, and the library that people use for it: measured beside ours where somebody has it installed. */
const kinds = [
  { what: 'a passport', text: zone.join('\r'), library: 'mrz', input: zone },
  { what: 'a licence', text: licence, library: 'aamva-parser', input: licence },
  { what: 'a tag', text: tagOf('R-2041') ?? '', library: null, input: null },
] as const;

/** How many scans of a kind are told apart and read in a second, in batches. */
export async function measureScans(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, text, library, input } of kinds) {
    const parse = await parserOf(library);
    const own: number[] = [];
    const theirs: number[] = [];
    // In turns, so that what else the machine does falls on both.
    for (let batch = 0; batch < batches; batch += 1) {
      own.push(readsASecond(() => readScan(text, readAt)));
      if (parse) theirs.push(readsASecond(() => parse(input)));
    }
    const measured = seriesOf(own);
    figures.push({
      what: `Scans of ${what}`,
      unit: 'reads/s',
      measured,
      ...(library !== null && parse ? beside(library, measured, seriesOf(theirs)) : {}),
    });
  }
  return figures;
}

function readsASecond(read: () => unknown): number {
  const start = performance.now();
  for (let count = 0; count < readsInBatch; count += 1) read();
  return (readsInBatch * 1_000) / (performance.now() - start);
}

/** A library's `parse`, or null where it is not installed: it is no part of the till. */
async function parserOf(library: string | null): Promise<((input: unknown) => unknown) | null> {
  if (library === null) return null;
  try {
    const { parse } = (await import(library)) as { parse: (input: unknown) => unknown };
    return parse;
  } catch {
    return null;
  }
}
