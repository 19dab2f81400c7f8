import { backBetween, settle } from './money.ts';
import { ratio, round, share } from './rational.ts';
import { reckon } from './ticket.ts';
import type { CaseReturn, CaseTicket, Outcome, ReturnOutcome, SellerRows, TaxRow } from '../case.ts';
import type { Settled } from './money.ts';
import type { Line, Reckoned } from './ticket.ts';

/** What a ticket of the book comes to, by fractions alone and without a line of the till. */
export function reckonIndependently(ticket: CaseTicket): Outcome {
  const reckoned = reckon(ticket);
  const { lines } = reckoned;
  const settled = ticket.tenders ? settle(ticket, reckoned.total) : null;
  const sellers = sellersOf(lines, (line) => line.net);
  const breakdowns = named(lines, ({ breakdown }) => breakdown);
  const buyBack = named(lines, (line) => (line.buyBack === null ? null : Number(line.buyBack)));
  return {
    ...(breakdowns && { breakdowns }),
    ...(buyBack && { buyBack }),
    lines: lines.map(({ gross, off, net }) => [Number(gross), Number(off), Number(net)]),
    taxes: reckoned.taxes,
    total: Number(reckoned.total),
    ...(sellers && { sellers }),
    ...(settled && { settlement: settled.settlement }),
    ...(ticket.returns && { returns: takeBack(ticket, reckoned, settled) }),
  };
}

function takeBack(ticket: CaseTicket, { lines }: Reckoned, settled: Settled | null): ReturnOutcome[] {
  const gone = new Map(lines.map(({ id }) => [id, 0n]));
  let refunded = 0n;
  return (ticket.returns ?? []).map((step) => {
    const before = new Map(gone);
    for (const [id, count] of step.pieces) gone.set(id, (gone.get(id) ?? 0n) + BigInt(count));
    const moved = lines.filter(({ id }) => gone.get(id) !== before.get(id));
    const [low, high] = [before, gone].map((counts) =>
      moved.map((line) => firstOf(line, counts.get(line.id) ?? 0n)),
    );
    const net = sum(high ?? [], (one) => one.net) - sum(low ?? [], (one) => one.net);
    const rates = [...new Set(moved.flatMap(({ at }) => [...at.keys()]))].toSorted((a, b) => a - b);
    const taxes = rates.map((rate): TaxRow => {
      const grown = (part: 'tax' | 'at') =>
        sum(high ?? [], (one) => one[part].get(rate) ?? 0n) -
        sum(low ?? [], (one) => one[part].get(rate) ?? 0n);
      const base = ticket.taxMode === 'exclusive' ? grown('at') : grown('at') - grown('tax');
      return [rate, Number(base), Number(grown('tax'))];
    });
    const tax = taxes.reduce((total, [, , one]) => total + BigInt(one), 0n);
    const total = ticket.taxMode === 'exclusive' ? net + tax : net;
    const sold = (counts: ReadonlyMap<string, bigint>) =>
      sellersOf(lines, (line) => line.net - firstOf(line, counts.get(line.id) ?? 0n).net);
    const [had, has] = [sold(before), sold(gone)];
    const from = refunded;
    refunded += total;
    return {
      net: Number(net),
      taxes,
      total: Number(total),
      ...(had && has && { sellers: lessEach(had, has) }),
      ...(settled && giveBack(ticket, step, settled, from, total)),
    };
  });
}

function giveBack(
  ticket: CaseTicket,
  { exchangeFor }: CaseReturn,
  { kept }: Settled,
  from: bigint,
  total: bigint,
): Partial<ReturnOutcome> {
  const bought = exchangeFor === undefined ? 0n : BigInt(exchangeFor);
  const refund = total > bought ? total - bought : 0n;
  const back = backBetween(kept, from, from + refund, ticket);
  const rounding = back.reduce((all, [, , , value, worth]) => all + worth - value, 0);
  if (exchangeFor === undefined) return { back, rounding };
  const credit = total - refund;
  const carried = backBetween(kept, from + refund, from + total, ticket);
  return {
    back,
    rounding,
    credit: Number(credit),
    due: Number(bought - credit),
    refund: Number(refund),
    carried,
  };
}

/** What the first pieces of a line come to. */
function firstOf({ quantity, each, off, at, tax }: Line, count: bigint) {
  const net = each * count - round(ratio(off * count, quantity));
  const rates = [...at.keys()].toSorted((a, b) => a - b);
  const amounts = share(
    net,
    rates.map((rate) => at.get(rate) ?? 0n),
  );
  return {
    net,
    at: new Map(rates.map((rate, index) => [rate, amounts[index] ?? 0n])),
    tax: new Map(rates.map((rate) => [rate, round(ratio((tax.get(rate) ?? 0n) * count, quantity))])),
  };
}

function sellersOf(lines: readonly Line[], netOf: (line: Line) => bigint): SellerRows | null {
  const rows: Record<string, number> = {};
  for (const line of lines) {
    const shares = Object.entries(line.sellers ?? {});
    const parts = share(
      netOf(line),
      shares.map(([, bp]) => BigInt(bp)),
    );
    shares.forEach(([name], index) => {
      rows[name] = (rows[name] ?? 0) + Number(parts[index] ?? 0n);
    });
  }
  return Object.keys(rows).length > 0 ? rows : null;
}

const lessEach = (had: SellerRows, has: SellerRows): SellerRows =>
  Object.fromEntries(Object.entries(had).map(([name, amount]) => [name, amount - (has[name] ?? 0)]));

const sum = <T>(all: readonly T[], of: (one: T) => bigint): bigint =>
  all.reduce((total, one) => total + of(one), 0n);

function named<T>(lines: readonly Line[], of: (line: Line) => T | null): Record<string, T> | null {
  const found = lines.flatMap((line): [string, T][] => {
    const value = of(line);
    return value === null ? [] : [[line.id, value]];
  });
  return found.length > 0 ? Object.fromEntries(found) : null;
}
