import { manyPieces } from '../seed/many-pieces.ts';
import { openBareLibrary } from './bare-library.ts';
import { newPlace, openBenchTill, setUpBoutique } from './bench-till.ts';
import { beside, seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { BareLibrary } from './bare-library.ts';
import type { BenchTill } from './bench-till.ts';
import type { Figure } from './figure.ts';

const sizes = [
  { lines: 1, rounds: 300 },
  { lines: 10, rounds: 100 },
] as const;
const warmUp = 20;
const longestMs = 20;

/** Pay to durable commit: from the request to a real till process to its answer, in turns with the bare library. */
export async function measurePay(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  await using bareFolder = await makeTemporaryFolder();
  const till = openBenchTill(newPlace(folder.path));
  const bare = openBareLibrary(bareFolder.path);
  try {
    const needed = sizes.reduce((sum, { lines, rounds }) => sum + lines * (rounds + warmUp), 0);
    const pieces = manyPieces(needed);
    await setUpBoutique(till, pieces);
    const codes = pieces.map(({ code }) => code);
    const figures: Figure[] = [];
    for (const { lines, rounds } of sizes) {
      const pairs: Pair[] = [];
      for (let round = 0; round < rounds + warmUp; round += 1)
        pairs.push(await sellOnce(till, bare, codes.splice(0, lines)));
      figures.push(figureOf(lines, pairs.slice(warmUp)));
    }
    return figures;
  } finally {
    bare.close();
    await till.close();
  }
}

type Pair = { readonly till: number; readonly bare: number };

async function sellOnce({ ask }: BenchTill, bare: BareLibrary, codes: readonly string[]): Promise<Pair> {
  for (const text of codes) await ask('sales.scan', { text });
  const { sale, cash } = await ask('sales.inHand', {});
  if (!sale || !cash) throw new Error('Pieces were scanned');
  const payment = {
    saleId: sale.saleId,
    revision: sale.revision,
    tenders: [{ kind: 'cash' as const, tendered: cash.due }],
  };
  const start = performance.now();
  const receipt = await ask('sales.pay', payment);
  const till = performance.now() - start;
  return { till, bare: bare.commit(receipt) };
}

function figureOf(lines: number, pairs: readonly Pair[]): Figure {
  const measured = seriesOf(pairs.map(({ till }) => till));
  const bare = seriesOf(pairs.map((pair) => pair.bare));
  return {
    what: `Pay to durable commit, ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    unit: 'ms',
    measured,
    ...beside("the bare library's transaction", measured, bare),
    promise: { says: `p99 <= ${longestMs} ms`, kept: measured.p99 <= longestMs },
  };
}
