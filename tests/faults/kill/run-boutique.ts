import { waitUntilDrained } from '../drain.ts';
import { enrol, foundBoutique } from '../found-boutique.ts';
import { readBooks } from '../read-books.ts';
import { startTill } from '../till-child.ts';
import { checkPaid } from '../selling/check-told.ts';
import { comeBack, sell } from '../selling/sell.ts';
import { makeAssociate } from '../selling/associate.ts';
import { countUnanswered } from './tally.ts';
import { nothingTold } from '../selling/told.ts';
import { wishFor } from './wishes.ts';
import type { Boutique, Staff } from '../found-boutique.ts';
import type { HeadOfficeChild } from '../head-office-child.ts';
import type { Books } from '../read-books.ts';
import type { Random } from '../random.ts';
import type { Life } from '../selling/sell.ts';
import type { SeenPhase } from './black-box.ts';
import type { Executioner } from './order-kill.ts';
import type { Tally } from './tally.ts';
import type { Opening } from './till-under-test.ts';

export type BoutiqueParts = {
  readonly program: string;
  readonly folder: string;
  readonly build: Opening['build'];
  readonly headOffice: HeadOfficeChild;
  readonly executioner: Executioner;
  readonly tally: Tally;
  readonly random: Random;
  readonly enough: () => boolean;
  readonly complain: (problem: string) => void;
  readonly buried: (phase: SeenPhase) => void;
};

/** Checking takes longer the longer a journal is: after so many deaths a boutique retires. */
const deathsOfBoutique = 80;
const longestLifeMs = 2_000;
const drainMs = 60_000;

/** One boutique's till dies again and again, on the same data; at last it is drained, and its books are handed back. */
export async function runBoutique(parts: BoutiqueParts): Promise<Books> {
  const { program, folder, headOffice, tally, random, enough, complain, buried } = parts;
  const boutique = await foundBoutique(folder, 'Till A');
  const staff = await openFirst(program, boutique, headOffice);
  const told = nothingTold();
  const associate = makeAssociate(random);
  // The phase of the last death over somebody's work, until the books have said what became of it.
  let diedAtWork: SeenPhase | null = null;
  const look = (): Books => {
    const books = readBooks(boutique);
    checkPaid(told, books).forEach(complain);
    const payment = told.inFlight?.call === 'sales.pay' ? told.inFlight.input.saleId : null;
    if (diedAtWork !== null && payment !== null) {
      countUnanswered(
        tally,
        diedAtWork,
        books.sales.some(({ saleId }) => saleId === payment),
      );
    }
    diedAtWork = null;
    return books;
  };

  // The next process starts while this one lives.
  let next = startTill(program);
  for (let deaths = 0; deaths < deathsOfBoutique && !enough() && !associate.isOut(); deaths += 1) {
    const till = next;
    next = startTill(program);
    const worked = await live({ till, told, staff, associate, random, complain }, boutique, parts, look);
    const { phase, killed } = await till.dead;
    if (!killed) complain(`crashed: the till ended by itself while ${phase}`);
    buried(phase);
    if (worked) diedAtWork = phase;
  }
  tally.paid += await retire({ till: next, told, staff, associate, random, complain }, boutique, look);
  return look();
}

/** One life, from opening to death; says whether it came to work at all. */
async function live(
  life: Life,
  boutique: Boutique,
  { build, executioner, tally, random }: BoutiqueParts,
  look: () => Books,
): Promise<boolean> {
  const { till } = life;
  const { sentence, afterMs } = wishFor(tally.deaths, random);
  if (sentence) executioner.order(till, sentence);
  const end = setTimeout(till.kill, afterMs ?? longestLifeMs);
  try {
    const openedMs = await till.open({ ...boutique, build });
    if (openedMs === null) return false;
    tally.reopenedMs.push(openedMs);
    const back = comeBack(life);
    // Read while the till is busy with the PIN.
    look();
    if (!(await back)) return false;
    await sell(life);
    return true;
  } finally {
    await till.dead;
    clearTimeout(end);
  }
}

async function openFirst(program: string, boutique: Boutique, headOffice: HeadOfficeChild): Promise<Staff> {
  const till = startTill(program);
  const staff = await enrol(till, boutique, { address: headOffice.url, code: await headOffice.newCode() });
  await till.end();
  return staff;
}

/** Opens once more to look, waits until head office has everything, and closes; says how many sales were told as paid. */
async function retire(life: Life, boutique: Boutique, look: () => Books): Promise<number> {
  const { till, told, complain } = life;
  await till.open({ ...boutique, build: 'right' });
  look();
  if (!(await comeBack(life)))
    throw new Error(`The till was to retire and died: ${JSON.stringify(await till.dead)}`);
  const { state, backlog, problem } = await waitUntilDrained(till, drainMs);
  if (state !== 'online' || backlog > 0) complain(`not drained: ${state}, ${backlog} waiting, ${problem}`);
  await till.end();
  return told.paid.size;
}
