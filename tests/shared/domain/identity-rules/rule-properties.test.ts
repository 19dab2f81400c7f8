import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRules } from '../../../../shared/domain/identity-rules.ts';
import { identityRules } from '../../../../shared/domain/identity-rules/rule-table.ts';
import { kip } from '../day-rates.ts';
import { aPurchase, ruleNamed } from './purchases.ts';
import type { Purchase } from '../../../../shared/domain/identity-rules/purchase.ts';
import type { SaleId } from '../../../../shared/ids.ts';
import type { Instant } from '../../../../shared/clock.ts';

const own = ruleNamed('LA.own-limit');
const documents = (sale: Purchase, earlier: readonly Purchase[]) =>
  evaluateRules({ rules: identityRules, sale, earlier, at: sale.at }).documents.map(
    ({ rule }) => rule.ruleId,
  );

const aMark = fc.option(fc.constantFrom('1', '2', '3'));
const someone = fc.record({
  daysAgo: fc.integer({ min: 0, max: 40 }),
  million: fc.integer({ min: 0, max: 60 }),
  client: aMark,
  documentHash: aMark,
});
const bought = fc.array(someone, { maxLength: 8 }).map((all) =>
  all.map(({ daysAgo, million, ...marks }, index) => {
    const day = new Date(Date.UTC(2026, 10, 23 - daysAgo)).toISOString().slice(0, 10);
    const total = kip(million * 1_000_000);
    return {
      daysAgo,
      ...aPurchase({ ...marks, on: day, total, cash: [total] }),
      saleId: `${index}` as SaleId,
    };
  }),
);
const sale = fc
  .record({ million: fc.integer({ min: 1, max: 60 }), client: aMark, documentHash: aMark })
  .map(({ million, ...marks }) => {
    const total = kip(million * 1_000_000);
    return aPurchase({ ...marks, total, cash: [total] });
  });

describe('for any history', () => {
  test('what is counted is what a person of these marks bought in the window, found by another way', () => {
    fc.assert(
      fc.property(sale, bought, (now, earlier) => {
        // Everyone who shares a mark is one person: colour by colour, until nothing changes.
        let person = [now];
        for (let round = 0; round <= earlier.length; round += 1) {
          const shares = (one: Purchase) =>
            person.some(
              (other) =>
                (one.client !== null && one.client === other.client) ||
                (one.documentHash !== null && one.documentHash === other.documentHash),
            );
          person = [now, ...earlier.filter(shares)];
        }
        const within = earlier.filter((one) => person.includes(one) && one.daysAgo <= 30);
        const total = now.total.minor + within.reduce((sum, one) => sum + one.total.minor, 0);
        expect(documents(now, earlier).includes(own.ruleId)).toBe(total >= own.limit.minor);
      }),
      { numRuns: 1_000 },
    );
  });

  test('more purchases, or a larger sale, never take a demand back', () => {
    fc.assert(
      fc.property(sale, bought, bought, (now, earlier, more) => {
        const others = more.map((one, index) => ({ ...one, saleId: `more ${index}` as SaleId }));
        const few = documents(now, earlier);
        const larger = { ...now, total: kip(now.total.minor * 2), cash: [kip(now.total.minor * 2)] };
        expect(documents(now, [...earlier, ...others])).toEqual(expect.arrayContaining(few));
        expect(documents(larger, earlier)).toEqual(expect.arrayContaining(few));
      }),
    );
  });

  test('splitting a purchase into several does not take a demand away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 90 }),
        fc.array(fc.integer({ min: 1, max: 49 }), { minLength: 1, maxLength: 6 }),
        (million, cuts) => {
          const parts: number[] = [];
          let left = million;
          for (const cut of cuts) {
            const part = Math.min(cut, left - 1);
            if (part > 0) parts.push(part);
            left -= Math.max(part, 0);
          }
          const earlier = parts.map((part) => aPurchase({ total: kip(part * 1_000_000) }));
          const last = aPurchase({ total: kip(left * 1_000_000) });
          expect(documents(last, earlier)).toContain(own.ruleId);
        },
      ),
    );
  });

  test('neither the order of the history nor saying a thing twice changes the answer', () => {
    fc.assert(
      fc.property(sale, bought, (now, earlier) => {
        expect(documents(now, [...earlier.toReversed(), ...earlier])).toEqual(documents(now, earlier));
      }),
    );
  });

  test('two sales that count together do so whichever is asked about last', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identityRules), fc.integer({ min: -500, max: 500 }), (rule, hours) => {
        const total = kip(40_000_000_000);
        const first = aPurchase({ total, cash: [total] });
        const at = (first.at + hours * 3_600_000) as Instant;
        const businessDate = new Date(at).toISOString().slice(0, 10) as Purchase['businessDate'];
        const second = aPurchase({ total, cash: [total], at, businessDate });
        const linkedTo = (one: Purchase, other: Purchase) => {
          const verdict = evaluateRules({
            rules: [{ ...rule, from: null }],
            sale: one,
            earlier: [other],
            at: one.at,
          });
          return [...verdict.documents, ...verdict.forbidCash].map(({ linked }) => linked.length);
        };
        expect(linkedTo(first, second)).toEqual(linkedTo(second, first));
      }),
    );
  });
});
