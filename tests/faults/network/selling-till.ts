import { enrol, foundBoutique, signIn } from '../found-boutique.ts';
import { checkPaid } from '../selling/check-told.ts';
import { sell } from '../selling/sell.ts';
import { makeAssociate } from '../selling/associate.ts';
import { nothingTold } from '../selling/told.ts';
import { readBooks } from '../read-books.ts';
import { startTill } from '../till-child.ts';
import type { Boutique } from '../found-boutique.ts';
import type { Told } from '../selling/told.ts';
import type { Random } from '../random.ts';
import type { TillChild } from '../till-child.ts';

/** A till with an associate who sells as fast as clients come. */
export type SellingTill = {
  readonly boutique: Boutique;
  readonly till: TillChild;
  readonly told: Told;
  readonly sellUntil: (untilMs: number) => Promise<void>;
  /** What was refused although it is allowed. */
  readonly problems: readonly string[];
  /** What the till told and its books do not hold. */
  readonly check: () => string[];
  readonly end: () => Promise<void>;
};

export async function openSellingTill(
  program: string,
  folder: string,
  { name, address, code, random }: { name: string; address: string; code: string; random: Random },
): Promise<SellingTill> {
  const boutique = await foundBoutique(folder, name);
  const till = startTill(program);
  const staff = await enrol(till, boutique, { address, code });
  await signIn(till, staff, 'associate');
  const told = nothingTold();
  const problems: string[] = [];
  const complain = (problem: string): void => void problems.push(`${name}: ${problem}`);
  const life = { till, told, staff, associate: makeAssociate(random), random, complain };
  return {
    boutique,
    till,
    told,
    sellUntil: (untilMs) => sell(life, () => performance.now() < untilMs),
    problems,
    check: () => checkPaid(told, readBooks(boutique)).map((problem) => `${name}: ${problem}`),
    end: till.end,
  };
}
