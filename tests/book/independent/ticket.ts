import { buyBack, priceBuild } from './price.ts';
import { ofBasisPoints, plus, ratio, round, share, times, over } from './rational.ts';
import type { BreakdownOutcome, CaseLine, CaseTicket, TaxRow } from '../case.ts';

/** A line with what it comes to, what it brings at each rate, and the tax it bears there. */
export type Line = {
  readonly id: string;
  readonly quantity: bigint;
  readonly each: bigint;
  readonly gross: bigint;
  readonly off: bigint;
  readonly net: bigint;
  readonly at: ReadonlyMap<number, bigint>;
  readonly tax: Map<number, bigint>;
  readonly sellers: Readonly<Record<string, number>> | null;
  readonly breakdown: BreakdownOutcome | null;
  readonly buyBack: bigint | null;
};

export type Reckoned = {
  readonly lines: readonly Line[];
  readonly taxes: readonly TaxRow[];
  readonly total: bigint;
};

/** Lines, taxes and total of a ticket. */
export function reckon(ticket: CaseTicket): Reckoned {
  const lines = ticket.lines.map((line) => reckonLine(line, ticket));
  const rates = [...new Set(lines.flatMap(({ at }) => [...at.keys()]))].toSorted((a, b) => a - b);
  const taxes = rates.map((rate): TaxRow => {
    const brought = lines.map(({ at }) => at.get(rate) ?? 0n);
    const sum = brought.reduce((total, one) => total + one, 0n);
    const added = ticket.taxMode === 'exclusive';
    const base = added ? sum : round(over(ratio(sum), plus(ratio(1), ofBasisPoints(rate))));
    const tax = added ? round(times(ratio(sum), ofBasisPoints(rate))) : sum - base;
    share(tax, brought).forEach((part, index) => {
      if (lines[index]?.at.has(rate)) lines[index].tax.set(rate, part);
    });
    return [rate, Number(base), Number(tax)];
  });
  const net = lines.reduce((total, line) => total + line.net, 0n);
  const tax = taxes.reduce((total, [, , one]) => total + BigInt(one), 0n);
  return { lines, taxes, total: ticket.taxMode === 'exclusive' ? net + tax : net };
}

function reckonLine(line: CaseLine, { currency }: CaseTicket): Line {
  const breakdown = line.build ? priceBuild(line.build, currency) : null;
  const each = BigInt(breakdown?.price ?? line.price ?? 0);
  const quantity = BigInt(line.quantity);
  const gross = each * quantity;
  const off = discountOf(line, gross);
  const net = gross - off;
  const back = buyBack(line);
  return {
    id: line.id,
    quantity,
    each,
    gross,
    off,
    net,
    at: byRate(line, net, back),
    tax: new Map(),
    sellers: line.sellers ?? null,
    breakdown,
    buyBack: back,
  };
}

function discountOf({ discount }: CaseLine, gross: bigint): bigint {
  if (!discount) return 0n;
  if ('shareBp' in discount) return round(times(ratio(gross), ofBasisPoints(discount.shareBp)));
  return BigInt(discount.minor) < gross ? BigInt(discount.minor) : gross;
}

function byRate({ taxedAbove, taxRateBp, quantity }: CaseLine, net: bigint, back: bigint | null) {
  if (!taxedAbove) return new Map([[taxRateBp, net]]);
  const limit = 'minor' in taxedAbove ? BigInt(taxedAbove.minor) : (back ?? 0n) * BigInt(quantity);
  const below = 'minor' in taxedAbove ? (taxedAbove.rateBelowBp ?? 0) : 0;
  const taxed = net > limit ? net - limit : 0n;
  const at = new Map([[taxRateBp, taxed]]);
  if (net !== taxed) at.set(below, (at.get(below) ?? 0n) + net - taxed);
  return at;
}
