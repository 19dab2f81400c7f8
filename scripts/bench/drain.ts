import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { startHeadOffice } from '../../tests/faults/head-office-child.ts';
import { startPostgresql } from '../../tests/head-office/postgresql.ts';
import { newPlace, openBenchTill, setUpBoutique, signIn } from './bench-till.ts';
import { seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { writeSales } from './write-facts.ts';
import type { Notice } from '../../shared/contract/protocol.ts';
import type { TillStatus } from '../../shared/contract/till.ts';
import type { Place } from './bench-till.ts';
import type { Figure } from './figure.ts';

/** What a busy boutique leaves unsent in a month without a network. */
const waiting = 6_000;
const rounds = 3;
const longestS = 2;

/** How fast a month of sales reaches head office once it can be reached: from the enrolment's answer to an empty backlog. */
export async function measureDrain(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  const sold = newPlace(join(folder.path, 'sold'));
  const founding = openBenchTill(sold);
  await setUpBoutique(founding, []);
  await founding.close();
  writeSales(sold, waiting);
  const embedded: number[] = [];
  const postgresql: number[] = [];
  const server = await startPostgresql();
  try {
    for (let round = 0; round < rounds; round += 1) {
      embedded.push(await drainOnce(sold));
      postgresql.push(await drainOnce(sold, await server.newDatabase()));
    }
  } finally {
    await server.stop();
  }
  return [
    ...figuresOf('PostgreSQL', postgresql),
    ...figuresOf('the embedded store, which never waits for the disk', embedded),
  ];
}

/** Seconds until everything of a fresh copy of the till is acknowledged. */
async function drainOnce({ folder, keyHex }: Place, databaseUrl?: string): Promise<number> {
  await using made = await makeTemporaryFolder();
  const copy = join(made.path, 'till');
  await cp(folder, copy, { recursive: true });
  const books = join(made.path, 'head-office');
  const office = await startHeadOffice({ folder: books, ...(databaseUrl !== undefined && { databaseUrl }) });
  const empty = Promise.withResolvers<number>();
  const till = openBenchTill({ folder: copy, keyHex }, (notice) => {
    if (isUpToDate(notice)) empty.resolve(performance.now());
  });
  try {
    await signIn(till);
    await till.ask('sync.enrol', { address: office.url, code: await office.newCode() });
    const start = performance.now();
    return ((await empty.promise) - start) / 1000;
  } finally {
    await till.close();
    await office.stop();
  }
}

function isUpToDate({ event, payload }: Notice): boolean {
  if (event !== 'till.status') return false;
  const { sync } = payload as TillStatus;
  return sync.state === 'online' && sync.backlog === 0;
}

function figuresOf(store: string, seconds: readonly number[]): Figure[] {
  const measured = seriesOf(seconds);
  return [
    {
      what: `${waiting} waiting entries to head office on ${store}`,
      unit: 's',
      measured,
      promise: { says: `p99 <= ${longestS} s`, kept: measured.p99 <= longestS },
    },
    {
      what: 'the same, drained per second',
      unit: 'entries/s',
      measured: { n: measured.n, median: waiting / measured.median, p99: waiting / measured.p99 },
    },
  ];
}
