import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTill } from '../bundle-till.ts';
import { compareWithHeadOffice } from '../compare-with-head-office.ts';
import { makeRandom } from '../random.ts';
import { readBooks } from '../read-books.ts';
import { openFaultyNetwork } from './faulty-network.ts';
import { embeddedIn, newPostgresql } from './places.ts';
import { openSellingTill } from './selling-till.ts';
import { shake } from './shake.ts';
import { openShakyOffice } from './shaky-office.ts';
import { waitForAll } from './wait-for-all.ts';
import type { FaultyNetwork } from './faulty-network.ts';
import type { SellingTill } from './selling-till.ts';
import type { ShakyOffice } from './shaky-office.ts';

export type NetworkOptions = {
  readonly seconds: number;
  readonly seed: number;
  readonly store: 'embedded' | 'postgresql';
  readonly tell: (what: string) => void;
};

/** What a run through a bad network came to. `drainMs` is from the end of the faults, with no sale after it. */
export type NetworkTally = {
  readonly fates: FaultyNetwork['fates'];
  readonly mishaps: ShakyOffice['counts'];
  readonly paid: number;
  readonly entries: number;
  readonly drainMs: number;
  readonly problems: readonly string[];
};

const drainWithinMs = 60_000;

/** Two tills sell through a bad network to a head office that is killed and put back; then all is mended, and counted. */
export async function runNetwork({ seconds, seed, store, tell }: NetworkOptions): Promise<NetworkTally> {
  const random = makeRandom(seed);
  await using ends = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'carme-network-'));
  ends.defer(() => rm(folder, { recursive: true, force: true }));
  const { place, end } = await newPlace(store, join(folder, 'head-office'));
  ends.defer(end);
  const network = await openFaultyNetwork(random);
  ends.defer(network.close);
  const office = await openShakyOffice(place, network.leadTo);
  ends.defer(() => office.now().stop());
  const { program } = ends.use(await bundleTill());
  const tills: SellingTill[] = [];
  for (const name of ['Till A', 'Till B']) {
    const code = await office.now().newCode();
    const till = await openSellingTill(program, join(folder, name), {
      name,
      address: network.url,
      code,
      random,
    });
    ends.defer(till.end);
    tills.push(till);
  }

  network.setFaulty(true);
  const untilMs = performance.now() + seconds * 1_000;
  const selling = tills.map((till) => till.sellUntil(untilMs));
  await shake(office, { untilMs, random, tell });
  await Promise.all(selling);
  network.setFaulty(false);
  tell('The network is mended, and nobody sells any more.');
  const drainMs = await waitForAll(tills, office, drainWithinMs);

  for (const till of tills) await till.end();
  await office.now().stop();
  const books = tills.map(({ boutique }) => readBooks(boutique));
  return {
    fates: network.fates,
    mishaps: office.counts,
    paid: tills.reduce((sum, { told }) => sum + told.paid.size, 0),
    entries: books.reduce((sum, { entries }) => sum + entries.length, 0),
    drainMs: drainMs ?? drainWithinMs,
    problems: [
      ...(drainMs === null ? [`not drained after ${drainWithinMs / 1_000} s`] : []),
      ...tills.flatMap((till) => [...till.problems, ...till.check()]),
      ...(await compareWithHeadOffice(office.place(), books)),
    ],
  };
}

const newPlace = (store: NetworkOptions['store'], folder: string) =>
  store === 'embedded' ? { place: embeddedIn(folder), end: () => Promise.resolve() } : newPostgresql(folder);
