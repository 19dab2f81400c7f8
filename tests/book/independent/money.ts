import { minorsPerUnit } from './price.ts';
import { over, parse, ratio, round, roundTo, times } from './rational.ts';
import type { BackRow, CaseTicket, Code, Outcome } from '../case.ts';
import type { Rational } from './rational.ts';

const usualSteps = { LAK: 500, THB: 25, USD: 1 };

/** A tender as it may go back, whole: what of it stayed, what it was counted as, what of the total it paid. */
type Kept = { kind: 'cash' | 'card'; currency: Code; amount: bigint; worth: bigint; value: bigint };
export type Settled = {
  readonly settlement: NonNullable<Outcome['settlement']>;
  readonly kept: readonly Kept[];
};

/** An amount in another currency, unrounded. */
function exactly(minor: bigint, from: Code, to: Code, ticket: CaseTicket): Rational {
  const price = (code: Code): Rational => {
    if (code === ticket.currency) return ratio(1);
    const rate = ticket.rates?.find(({ currency }) => currency === code);
    if (!rate) throw new Error(`No rate for ${code}`);
    return over(parse(rate.price), ratio(rate.units));
  };
  const units = over(times(ratio(minor, minorsPerUnit[from]), price(from)), price(to));
  return times(units, ratio(minorsPerUnit[to]));
}

const coins = (amount: Rational, code: Code, { cashSteps }: CaseTicket): bigint =>
  round(roundTo(amount, ratio(cashSteps?.[code] ?? usualSteps[code])));

/** Takes the tenders of a ticket one after the other. */
export function settle(ticket: CaseTicket, total: bigint): Settled {
  const base = ticket.currency;
  const back = ticket.changeIn ?? base;
  const worth = (minor: bigint, code: Code) => round(exactly(minor, code, base, ticket));
  const kept: Kept[] = [];
  let [left, change, rounding] = [total, 0n, 0n];
  for (const { kind, currency, minor } of ticket.tenders ?? []) {
    const amount = BigInt(minor);
    const asked = coins(exactly(left, base, currency, ticket), currency, ticket);
    const counted = worth(amount, currency);
    const rest = left - counted;
    const enough = kind === 'cash' && amount >= asked;
    const waived = kind === 'cash' && !enough && coins(ratio(rest), base, ticket) === 0n;
    const one: Kept = { kind, currency, amount, worth: counted, value: counted };
    kept.push(one);
    if (enough && (amount === asked || back === currency)) {
      change = amount - asked;
      rounding = worth(asked, currency) - worth(round(exactly(left, base, currency, ticket)), currency);
      one.amount = asked;
      one.worth = counted - worth(change, back);
    } else if (enough) {
      const owed = exactly(-rest, base, back, ticket);
      change = coins(owed, back, ticket);
      rounding = worth(round(owed), back) - worth(change, back);
      if (change !== 0n) {
        one.amount = coins(exactly(left, base, currency, ticket), currency, ticket);
        one.worth = worth(one.amount, currency);
      }
    } else if (waived) rounding = -rest;
    if (enough || waived) one.value = left;
    left = enough || waived ? 0n : rest;
  }
  const paid = (ticket.tenders ?? []).reduce(
    (sum, { minor, currency }) => sum + worth(BigInt(minor), currency),
    0n,
  );
  const remainder = paid - (total - left) - worth(change, back) - rounding;
  const settlement = { left, change, rounding, remainder };
  return {
    settlement: Object.fromEntries(
      Object.entries(settlement).map(([name, value]) => [name, Number(value)]),
    ) as Settled['settlement'],
    kept: [...kept.filter(({ kind }) => kind === 'card'), ...kept.filter(({ kind }) => kind === 'cash')],
  };
}

/** What goes back where while the refunds of a ticket grow from one sum to another. */
export function backBetween(kept: readonly Kept[], from: bigint, to: bigint, ticket: CaseTicket): BackRow[] {
  const rows: BackRow[] = [];
  let before = 0n;
  for (const one of kept) {
    const upTo = (sum: bigint): Pick<Kept, 'amount' | 'worth' | 'value'> => {
      const value = [0n, sum - before, one.value].toSorted((a, b) => Number(a - b))[1] ?? 0n;
      if (value === one.value) return one;
      const exact = ratio(one.amount * value, one.value);
      const amount = one.kind === 'card' ? round(exact) : coins(exact, one.currency, ticket);
      return { value, amount, worth: round(exactly(amount, one.currency, ticket.currency, ticket)) };
    };
    const [low, high] = [upTo(from), upTo(to)];
    before += one.value;
    if (high.value > low.value)
      rows.push([
        one.kind,
        one.currency,
        Number(high.amount - low.amount),
        Number(high.value - low.value),
        Number(high.worth - low.worth),
      ]);
  }
  return rows;
}
