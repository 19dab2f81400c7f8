import { describe, expect, test } from 'vitest';
import { kip, vientianeDay } from '../day-rates.ts';
import { aPurchase, asked, paidIn, ruleNamed, rulesOf, verdictOf } from './purchases.ts';
import type { Purchase } from '../../../../shared/domain/identity-rules/purchase.ts';

describe('linked sales', () => {
  const own = [ruleNamed('LA.own-limit')];
  const half = { total: kip(30_000_000) };

  test('two below the limit that together exceed it ask for the document at the second', () => {
    const first = aPurchase({ ...half, on: '2026-11-20' });
    expect(asked(verdictOf(own, first))).toEqual([]);
    const second = aPurchase(half);
    const [finding] = verdictOf(own, second, [first]).documents;
    expect(finding).toMatchObject({
      counted: { minor: 60_000_000, currency: 'LAK' },
      linked: [first.saleId],
    });
  });

  test.each<[string, Partial<Purchase>, boolean]>([
    ['of the same client', { client: 'A' }, true],
    ['of another client', { client: 'B' }, false],
    ['of nobody named', { client: null }, false],
    ['of another client with the same document', { client: 'B', documentHash: 'passport 1' }, true],
    ['of another client with another document', { client: 'B', documentHash: 'passport 2' }, false],
    ['in another boutique of the house', { boutique: 'Luang Prabang' }, true],
    ['of another legal entity', { boutique: 'Bangkok', legalEntity: 'Carme Thailand' }, false],
  ])('count one %s: %o, %s', (_, changed, isLinked) => {
    const sale = aPurchase({ ...half, documentHash: 'passport 1' });
    const verdict = verdictOf(own, sale, [aPurchase({ ...half, ...changed })]);
    expect(asked(verdict)).toEqual(isLinked ? ['LA.own-limit'] : []);
  });

  test('see one passport under two names, though the sale itself shows none', () => {
    const asA = aPurchase({ total: kip(1), documentHash: 'passport 1' });
    const asB = aPurchase({ ...half, client: 'B', documentHash: 'passport 1' });
    const sale = aPurchase(half);
    expect(asked(verdictOf(own, sale, [asB]))).toEqual([]);
    expect(verdictOf(own, sale, [asB, asA]).documents[0]?.linked.toSorted()).toEqual(
      [asA.saleId, asB.saleId].toSorted(),
    );
  });

  test('link nobody to nobody: two sales without a client and a document are two people', () => {
    const stranger = { ...half, client: null };
    expect(asked(verdictOf(own, aPurchase(stranger), [aPurchase(stranger)]))).toEqual([]);
  });

  test('count each sale once: the sale in hand, and one known here and from head office', () => {
    const first = aPurchase({ total: kip(20_000_000) });
    const sale = aPurchase({ total: kip(20_000_000) });
    expect(asked(verdictOf(own, sale, [sale, first, { ...first }]))).toEqual([]);
  });

  test('do not ask when the sale in hand adds nothing: cash before, card now', () => {
    const before = aPurchase({ ...paidIn(2_000_000) });
    expect(asked(verdictOf(rulesOf('US'), aPurchase({ ...paidIn(2_000_000), cash: [] }), [before]))).toEqual(
      [],
    );
  });

  test('stay in the boutique where a rule says so', () => {
    const inBoutique = [{ ...ruleNamed('LA.own-limit'), across: 'boutique' as const }];
    const [here, there] = [aPurchase(half), aPurchase({ ...half, boutique: 'Luang Prabang' })];
    expect(asked(verdictOf(inBoutique, aPurchase(half), [there]))).toEqual([]);
    expect(asked(verdictOf(inBoutique, aPurchase(half), [here]))).toEqual(['LA.own-limit']);
  });

  test('are each reckoned at the rate frozen on them', () => {
    // 1,000.00 USD at 21,560.50 and 1,000.00 USD at 25,000.00: 46,560,500 LAK would be 2,159.53 USD at today's rate.
    const limit = { minor: 200_000, currency: 'USD' } as const;
    const rule = { ...ruleNamed('LA.own-limit'), limit, comparator: '>=' as const };
    const dear = {
      ...vientianeDay,
      rates: { ...vientianeDay.rates, USD: { units: 1, priceTenThousandths: 250_000_000 } },
    };
    const before = aPurchase({ total: kip(25_000_000), day: dear });
    expect(verdictOf([rule], aPurchase({ total: kip(21_560_500) }), [before]).documents[0]?.counted).toEqual(
      limit,
    );
    expect(asked(verdictOf([rule], aPurchase({ total: kip(21_560_499) }), [before]))).toEqual([]);
  });
});
