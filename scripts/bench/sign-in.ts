import { randomBytes } from 'node:crypto';
import { pinCost, stretch } from '../../electron/till/keys/argon.ts';
import { newPlace, openBenchTill, setUpBoutique, signIn } from './bench-till.ts';
import { beside, seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { Figure } from './figure.ts';

const rounds = 200;
const warmUp = 10;
const longestMs = 400;

/** A right PIN to the till's answer, in turns with one bare run of argon2id at the same cost; the till makes two. */
export async function measureSignIn(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  const till = openBenchTill(newPlace(folder.path));
  try {
    await setUpBoutique(till, []);
    const waits: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds + warmUp; round += 1) {
      waits.push(await timeOf(() => signIn(till)));
      bare.push(await timeOf(() => stretch(randomBytes(32), randomBytes(16), pinCost)));
    }
    const measured = seriesOf(waits.slice(warmUp));
    return [
      {
        what: 'Signing in, a right PIN to the till’s answer',
        unit: 'ms',
        measured,
        ...beside('one bare argon2id', measured, seriesOf(bare.slice(warmUp))),
        promise: { says: `p99 <= ${longestMs} ms`, kept: measured.p99 <= longestMs },
      },
    ];
  } finally {
    await till.close();
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
