import fc from 'fast-check';
import { saleTotals } from '../../shared/domain/sale.ts';
import { settle } from '../../shared/domain/tenders.ts';
import { askIn } from '../../shared/domain/tenders/tender.ts';
import { lineOf, ticketOf } from '../book/product-case.ts';
import type { CaseBuild, CaseLine, CaseReturn, CaseTender, CaseTicket, Code } from '../book/case.ts';

const aCode = fc.constantFrom<Code>('LAK', 'THB', 'USD');
const aRateBp = fc.constantFrom(0, 1, 300, 700, 825, 1_000, 10_000);
const anAmount = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 10 ** 9 }));

const boards: Record<Code, CaseTicket['rates']> = {
  LAK: [
    { currency: 'USD', units: 1, price: '21560.5000' },
    { currency: 'THB', units: 1, price: '655.2500' },
  ],
  THB: [
    { currency: 'USD', units: 1, price: '32.9050' },
    { currency: 'LAK', units: 1_000, price: '1.5261' },
  ],
  USD: [
    { currency: 'THB', units: 100, price: '3.0391' },
    { currency: 'LAK', units: 1_000, price: '0.0464' },
  ],
};

const someSellers = fc.constantFrom(
  { Noy: 10_000 },
  { Noy: 5_000, Kham: 5_000 },
  { Kham: 3_334, Noy: 3_333, Ploy: 3_333 },
  { Ploy: 9_999, Noy: 1 },
);

const aLineCalled = (id: string): fc.Arbitrary<CaseLine> =>
  fc
    .record({
      quantity: fc.integer({ min: 1, max: 4 }),
      price: anAmount,
      taxRateBp: aRateBp,
      discount: fc.option(
        fc.oneof(
          fc.integer({ min: 0, max: 10_000 }).map((shareBp) => ({ shareBp })),
          anAmount.map((minor) => ({ minor })),
        ),
      ),
      taxedAbove: fc.option(fc.record({ minor: anAmount, rateBelowBp: aRateBp })),
      sellers: fc.option(someSellers),
    })
    .map(({ discount, taxedAbove, sellers, ...line }) => ({
      id,
      ...line,
      ...(discount && { discount }),
      ...(taxedAbove && { taxedAbove }),
      ...(sellers && { sellers }),
    }));

const aDecimal = fc
  .tuple(fc.integer({ min: 1, max: 3_000 }), fc.constantFrom('', '.5', '.0001', '.9999', '.25'))
  .map(([whole, fraction]) => `${whole}${fraction}`);
const aWeight = fc.oneof(fc.constantFrom(1, 5, 50, 500, 3_750, 15_160), fc.integer({ min: 1, max: 99_999 }));
const aShare = fc.oneof(fc.constantFrom(0, 5, 50, 500, 5_000), fc.integer({ min: 0, max: 10_000 }));

/** Any build of the book, with many values that fall on a half. */
export const aCaseBuild: fc.Arbitrary<CaseBuild> = fc
  .record({
    metal: fc.record({
      metal: fc.constant('gold' as const),
      finenessBp: fc.constantFrom(9_650, 9_160, 7_500, 5_850),
      weightMg: aWeight,
      wastageBp: aShare,
      perGram: fc.oneof(
        aDecimal,
        fc.record({
          perGram: aDecimal,
          finenessBp: fc.constantFrom(9_999, 9_650, 10_000),
          step: fc.constantFrom('0.0001', '0.0100', '1'),
        }),
      ),
    }),
    making: fc.oneof(
      fc.record({ kind: fc.constant('per piece' as const), minor: anAmount }),
      fc.record({ kind: fc.constant('per weight' as const), minor: anAmount, perMg: aWeight }),
      fc.record({ kind: fc.constant('share' as const), basisPoints: aShare }),
    ),
    stones: fc.array(
      fc.record({ kind: fc.constant('per carat' as const), minor: anAmount, weightMilliCarat: aWeight }),
      { maxLength: 2 },
    ),
    list: fc.option(aShare.map((factorBp) => ({ factorBp }))),
    agreed: fc.option(aShare.map((shareOffBp) => ({ shareOffBp }))),
    step: fc.option(
      fc.record({
        minor: fc.constantFrom(1, 2, 10, 500, 5_000),
        towards: fc.constantFrom('nearest' as const, 'up' as const, 'down' as const),
      }),
    ),
  })
  .map(({ list, agreed, step, ...build }) => ({
    ...build,
    ...(list && { list }),
    ...(agreed && { agreed }),
    ...(step && { step }),
  }));

/** Any ticket of the book that nobody paid yet, in any currency unless one is named. */
export const anUnpaidTicket = (currency: fc.Arbitrary<Code> = aCode): fc.Arbitrary<CaseTicket> =>
  fc
    .record({
      currency,
      taxMode: fc.constantFrom('inclusive' as const, 'exclusive' as const),
      lines: fc.tuple(...['a', 'b', 'c', 'd'].map(aLineCalled)),
      count: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ lines, count, ...ticket }) => ({
      ...ticket,
      rates: boards[ticket.currency] ?? [],
      lines: lines.slice(0, count),
    }));

/** Any ticket that was paid, by cards and cash of any currency, and of which every piece comes back in some order. */
export const aReturnedTicket = (currency: fc.Arbitrary<Code> = aCode): fc.Arbitrary<CaseTicket> =>
  anUnpaidTicket(currency).chain((ticket) =>
    fc
      .record({
        moves: fc.array(
          fc.record({
            kind: fc.constantFrom('cash' as const, 'card' as const),
            currency: aCode,
            percent: fc.integer({ min: 1, max: 99 }),
          }),
          { maxLength: 3 },
        ),
        last: aCode,
        moreSteps: fc.integer({ min: 0, max: 40 }),
        changeIn: aCode,
        returns: allOf(ticket.lines),
      })
      .map(({ moves, last, moreSteps, changeIn, returns }) => {
        const tenders: CaseTender[] = [];
        const paid = ticketOf(ticket, totalOf(ticket));
        const left = () => {
          const taken = tenders.map(({ kind, currency, minor }) => ({ kind, tendered: { minor, currency } }));
          const settled = settle(paid, taken, changeIn);
          if (!settled.ok) throw new Error(JSON.stringify(settled.error));
          return settled.value.left;
        };
        const take = (kind: CaseTender['kind'], currency: Code, percent: number, more: number) => {
          const asked = kind === 'card' ? left() : askIn(left(), currency, paid);
          const step = kind === 'card' ? 1 : paid.cashSteps[currency];
          const minor = Math.floor((asked.minor * percent) / 100 / step) * step + more * step;
          if (left().minor > 0 && minor > 0) tenders.push({ kind, currency: asked.currency, minor });
        };
        for (const { kind, currency, percent } of moves) take(kind, currency, percent, 0);
        take('cash', last, 100, moreSteps);
        // What cash of one currency cannot make is paid by card to the last unit.
        take('card', ticket.currency, 100, 0);
        return { ...ticket, tenders, changeIn, returns };
      }),
  );

/** Every piece of some lines, in any order, one or more at a time. */
function allOf(lines: readonly CaseLine[]): fc.Arbitrary<CaseReturn[]> {
  const pieces = lines.flatMap(({ id, quantity }) => Array.from({ length: quantity }, () => id));
  return fc
    .tuple(
      fc.shuffledSubarray(pieces, { minLength: pieces.length }),
      fc.array(fc.boolean(), { minLength: pieces.length, maxLength: pieces.length }),
    )
    .map(([shuffled, cuts]) => {
      const steps: [string, number][][] = [];
      shuffled.forEach((id, index) => {
        if (index === 0 || cuts[index]) steps.push([]);
        const step = steps.at(-1);
        const same = step?.find(([of]) => of === id);
        if (same) same[1] += 1;
        else step?.push([id, 1]);
      });
      return steps.map((step) => ({ pieces: step }));
    });
}

const totalOf = (ticket: CaseTicket): number =>
  saleTotals({
    ...ticket,
    lines: ticket.lines.map((line) => lineOf(line, ticket, line.price ?? 0)),
  }).total.minor;
