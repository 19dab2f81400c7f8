import { sampleRates } from '../../resources/sample/rates.ts';
import { money } from '../../shared/domain/money.ts';
import { manyPieces } from '../seed/many-pieces.ts';
import { openBareLibrary } from './bare-library.ts';
import { newPlace, openBenchTill, setUpBoutique } from './bench-till.ts';
import { beside, seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { SaleId } from '../../shared/ids.ts';
import type { BareLibrary } from './bare-library.ts';
import type { BenchTill } from './bench-till.ts';
import type { Figure } from './figure.ts';

const sizes: readonly Size[] = [
  { lines: 1, tenders: 1, rounds: 300 },
  { lines: 10, tenders: 1, rounds: 100 },
  { lines: 10, tenders: 4, rounds: 100 },
];
const warmUp = 20;
const longestMs = 20;

type Size = { readonly lines: number; readonly tenders: 1 | 4; readonly rounds: number };

/** Pay to durable commit: from the request to a real till process to its answer, in turns with the bare library. */
export async function measurePay(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  await using bareFolder = await makeTemporaryFolder();
  const till = openBenchTill(newPlace(folder.path));
  const bare = openBareLibrary(bareFolder.path);
  try {
    const needed = sizes.reduce((sum, { lines, rounds }) => sum + lines * (rounds + warmUp), 0);
    const pieces = cheap(manyPieces(needed));
    await setUpBoutique(till, pieces);
    await till.ask('tenders.setRates', { rates: [...sampleRates] });
    const codes = pieces.map(({ code }) => code);
    const figures: Figure[] = [];
    for (const size of sizes) {
      const pairs: Pair[] = [];
      for (let round = 0; round < size.rounds + warmUp; round += 1)
        pairs.push(await sellOnce(till, bare, codes.splice(0, size.lines), size.tenders));
      figures.push(figureOf(size, pairs.slice(warmUp)));
    }
    return figures;
  } finally {
    bare.close();
    await till.close();
  }
}

type Pair = { readonly till: number; readonly bare: number };

async function sellOnce(
  { ask }: BenchTill,
  bare: BareLibrary,
  codes: readonly string[],
  tenders: Size['tenders'],
): Promise<Pair> {
  for (const text of codes) await ask('sales.scan', { text });
  const { saleId, revision, due } = tenders === 1 ? await dueNow(ask) : await layThree(ask);
  const payment = { saleId, revision, tenders: [{ kind: 'cash' as const, tendered: due }] };
  const start = performance.now();
  const receipt = await ask('sales.pay', payment);
  const till = performance.now() - start;
  return { till, bare: bare.commit(receipt) };
}

type Due = { readonly saleId: SaleId; readonly revision: number; readonly due: Money };

async function dueNow(ask: BenchTill['ask']): Promise<Due> {
  const { saleId, revision, left, asks } = await ask('tenders.state', {});
  return { saleId, revision, due: asks[0] ?? left };
}

/** Lays baht, dollars and a card on the sale: the fourth tender, in kip, completes it. */
async function layThree(ask: BenchTill['ask']): Promise<Due> {
  for (const tendered of [money(20_000, 'THB'), money(1_000, 'USD')]) {
    const { saleId, revision } = await dueNow(ask);
    await ask('tenders.takeCash', { saleId, revision, tendered });
  }
  const { saleId, revision } = await dueNow(ask);
  const { started } = await ask('tenders.startCard', { saleId, revision, amount: money(100_000, 'LAK') });
  const outcome = { kind: 'approved' as const, brand: 'Visa', lastFour: '4242', authorisation: 'A81723' };
  for (const { reference } of started) await ask('tenders.endCard', { reference, outcome });
  return dueNow(ask);
}

/** Cheap enough that no sale asks for a client or a document. */
const cheap = (pieces: readonly NewPiece[]): NewPiece[] =>
  pieces.map((piece, index) => ({ ...piece, price: money(100_137 + index * 100, 'LAK') }));

function figureOf({ lines, tenders }: Size, pairs: readonly Pair[]): Figure {
  const measured = seriesOf(pairs.map(({ till }) => till));
  const bare = seriesOf(pairs.map((pair) => pair.bare));
  return {
    what: `Pay to durable commit, ${count(lines, 'line')}, ${count(tenders, 'tender')}`,
    unit: 'ms',
    measured,
    ...beside("the bare library's transaction", measured, bare),
    promise: { says: `p99 <= ${longestMs} ms`, kept: measured.p99 <= longestMs },
  };
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
