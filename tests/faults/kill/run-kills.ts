import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTill } from '../bundle-till.ts';
import { compareWithHeadOffice } from '../compare-with-head-office.ts';
import { startHeadOffice } from '../head-office-child.ts';
import { makeRandom } from '../random.ts';
import { hireExecutioner } from './order-kill.ts';
import { runBoutique } from './run-boutique.ts';
import { countDeath, countKills, newTally } from './tally.ts';
import { targetNames } from './wishes.ts';
import type { Books } from '../read-books.ts';
import type { SeenPhase } from './black-box.ts';
import type { Tally } from './tally.ts';
import type { Opening } from './till-under-test.ts';
import type { Target } from './wishes.ts';

export type KillOptions = {
  readonly times: number;
  readonly seed: number;
  readonly build: Opening['build'];
  readonly tell: (progress: string) => void;
};

/** How many must have died in each phase for a run to mean anything. */
const fewestDeaths = (times: number): number => Math.min(40, Math.floor(times / 12));

/** Kills real tills so many times, and checks after each death; then holds what is left against head office. */
export async function runKills({ times, seed, build, tell }: KillOptions): Promise<Tally> {
  const tally = newTally();
  const random = makeRandom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'carme-kill-'));
  const complain = (problem: string): void => {
    if (!tally.problems.has(problem)) tell(problem);
    tally.problems.add(problem);
  };
  const buried = (phase: SeenPhase): void => {
    countDeath(tally, phase);
    const kills = countKills(tally);
    if (kills % 50 === 0) tell(`${kills} kills, ${tally.problems.size} problems`);
  };
  const place = { folder: join(folder, 'head-office') };
  try {
    await using bundle = await bundleTill();
    const headOffice = await startHeadOffice(place);
    const executioner = hireExecutioner();
    const tills: Books[] = [];
    // A run goes on for a while when a phase had bad luck.
    const enough = (): boolean =>
      countKills(tally) >= (rarePhases(tally, times).length > 0 ? 2 * times : times);
    try {
      const { program } = bundle;
      while (!enough()) {
        const boutique = join(folder, `boutique-${tills.length + 1}`);
        const parts = { program, build, headOffice, executioner, tally, random, enough, complain, buried };
        tills.push(await runBoutique({ ...parts, folder: boutique }));
      }
    } finally {
      await executioner.dismiss();
      await headOffice.stop();
    }
    for (const problem of await compareWithHeadOffice(place, tills)) complain(problem);
    for (const problem of tooFew(tally, times)) complain(problem);
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const rarePhases = ({ deaths }: Tally, times: number): Target[] =>
  targetNames.filter((phase) => (deaths.get(phase) ?? 0) < fewestDeaths(times));

const tooFew = (tally: Tally, times: number): string[] =>
  rarePhases(tally, times).map(
    (phase) => `too few deaths to mean anything: ${tally.deaths.get(phase) ?? 0} in ${phase}`,
  );
