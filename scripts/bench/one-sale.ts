import { join } from 'node:path';
import { startHeadOffice } from '../../tests/faults/head-office-child.ts';
import { startPostgresql } from '../../tests/head-office/postgresql.ts';
import { manyPieces } from '../seed/many-pieces.ts';
import { newPlace, openBenchTill, setUpBoutique } from './bench-till.ts';
import { seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { Notice } from '../../shared/contract/protocol.ts';
import type { TillStatus } from '../../shared/contract/till.ts';
import type { BenchTill } from './bench-till.ts';
import type { Figure } from './figure.ts';

const rounds = 100;
const warmUp = 10;

/** One sale to head office and acknowledged: from the request to pay to the till's word that nothing waits any more. */
export async function measureOneSale(): Promise<Figure[]> {
  const server = await startPostgresql();
  try {
    return [
      await figureOn('PostgreSQL', await server.newDatabase()),
      await figureOn('the embedded store, which never waits for the disk'),
    ];
  } finally {
    await server.stop();
  }
}

async function figureOn(store: string, databaseUrl?: string): Promise<Figure> {
  await using made = await makeTemporaryFolder();
  const books = join(made.path, 'head-office');
  const office = await startHeadOffice({ folder: books, ...(databaseUrl !== undefined && { databaseUrl }) });
  const lastEmpty = { at: 0, told: () => {} };
  const till = openBenchTill(newPlace(join(made.path, 'till')), (notice) => {
    if (!isEmpty(notice)) return;
    lastEmpty.at = performance.now();
    lastEmpty.told();
  });
  try {
    const pieces = manyPieces(rounds + warmUp);
    await setUpBoutique(till, pieces);
    const empty = Promise.withResolvers<undefined>();
    lastEmpty.told = () => empty.resolve(undefined);
    await till.ask('sync.enrol', { address: office.url, code: await office.newCode() });
    await empty.promise;
    const times: number[] = [];
    for (const { code } of pieces) times.push(await sellOnce(till, code, lastEmpty));
    return {
      what: `one sale to head office and acknowledged on ${store}`,
      unit: 'ms',
      measured: seriesOf(times.slice(warmUp)),
    };
  } finally {
    await till.close();
    await office.stop();
  }
}

/** The acknowledgement may be told before the answer to the payment: then its moment counts, not the answer's. */
async function sellOnce(
  { ask }: BenchTill,
  text: string,
  lastEmpty: { at: number; told: () => void },
): Promise<number> {
  await ask('sales.scan', { text });
  const { sale, cash } = await ask('sales.inHand', {});
  if (!sale || !cash) throw new Error('A piece was scanned');
  const { saleId, revision } = sale;
  const start = performance.now();
  await ask('sales.pay', { saleId, revision, tenders: [{ kind: 'cash', tendered: cash.due }] });
  for (;;) {
    const told = Promise.withResolvers<undefined>();
    lastEmpty.told = () => told.resolve(undefined);
    if ((await ask('till.status', {})).sync.backlog === 0) return lastEmpty.at - start;
    await told.promise;
  }
}

function isEmpty({ event, payload }: Notice): boolean {
  if (event !== 'till.status') return false;
  const { sync } = payload as TillStatus;
  return sync.state === 'online' && sync.backlog === 0;
}
