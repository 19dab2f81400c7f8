import { describe, expect, test } from 'vitest';
import { evaluateRules } from '../../../../shared/domain/identity-rules.ts';
import { aPurchase, asked, date, instant, paidIn, ruleNamed, verdictOf } from './purchases.ts';
import type { Purchase } from '../../../../shared/domain/identity-rules/purchase.ts';

describe('the windows', () => {
  // Twice 6,000 USD exceeds Form 8300's limit, twice 9,000 those of Hong Kong and Singapore; once does not.
  const six = paidIn(600_000);
  const nine = paidIn(900_000);
  const at = (text: string, businessDate: string) => ({
    at: instant(text),
    businessDate: date(businessDate),
  });

  test.each<[string, string, Partial<Purchase>, Partial<Purchase>, boolean]>([
    [
      'US.form-8300-day',
      '24 h before',
      at('2026-11-22T08:00:00Z', '2026-11-22'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      true,
    ],
    [
      'US.form-8300-day',
      'a moment more',
      at('2026-11-22T07:59:59.999Z', '2026-11-22'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      false,
    ],
    [
      'US.form-8300-day',
      'after it, at head office',
      at('2026-11-23T20:00:00Z', '2026-11-23'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      true,
    ],
    [
      'US.form-8300-year',
      'a year before, to the day',
      at('2025-11-23T08:00:00Z', '2025-11-23'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      true,
    ],
    [
      'US.form-8300-year',
      'a year and a day before',
      at('2025-11-22T08:00:00Z', '2025-11-22'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      false,
    ],
    [
      'US.form-8300-year',
      'from the first of March to a leap day',
      at('2027-03-01T08:00:00Z', '2027-03-01'),
      at('2028-02-29T08:00:00Z', '2028-02-29'),
      true,
    ],
    [
      'US.form-8300-year',
      'from the last of February to a leap day',
      at('2027-02-28T08:00:00Z', '2027-02-28'),
      at('2028-02-29T08:00:00Z', '2028-02-29'),
      false,
    ],
    [
      'SG.cash-report',
      'the same trading day, past midnight',
      at('2026-11-22T16:59:00Z', '2026-11-22'),
      at('2026-11-22T18:30:00Z', '2026-11-22'),
      true,
    ],
    [
      'SG.cash-report',
      'the next trading day, an hour on',
      at('2026-11-22T16:59:00Z', '2026-11-22'),
      at('2026-11-22T18:30:00Z', '2026-11-23'),
      false,
    ],
    [
      'HK.specified-transaction',
      '30 days before',
      at('2026-10-24T01:00:00Z', '2026-10-24'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      true,
    ],
    [
      'HK.specified-transaction',
      '31 days before',
      at('2026-10-23T23:00:00Z', '2026-10-23'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      false,
    ],
    [
      'TH.know-your-client',
      'a minute before: singly',
      at('2026-11-23T07:59:00Z', '2026-11-23'),
      at('2026-11-23T08:00:00Z', '2026-11-23'),
      false,
    ],
  ])('%s: bought %s', (ruleId, _, before, sale, isLinked) => {
    const paid = ruleId.startsWith('US') ? six : nine;
    const big = ruleId.startsWith('TH') ? { ...paidIn(1_500_000) } : paid;
    const verdict = verdictOf([ruleNamed(ruleId)], aPurchase({ ...big, ...sale }), [
      aPurchase({ ...big, ...before }),
    ]);
    expect(asked(verdict)).toEqual(isLinked ? [ruleId] : []);
  });

  test('in hours look back from the moment of asking, which may be later than the sale was opened', () => {
    const before = aPurchase({
      ...six,
      at: instant('2026-11-22T08:30:00Z'),
      businessDate: date('2026-11-22'),
    });
    const facts = { rules: [ruleNamed('US.form-8300-day')], sale: aPurchase(six), earlier: [before] };
    const documentsAt = (text: string) => asked(evaluateRules({ ...facts, at: instant(text) }));
    expect(documentsAt('2026-11-23T08:30:00Z')).toEqual(['US.form-8300-day']);
    expect(documentsAt('2026-11-23T08:31:00Z')).toEqual([]);
  });
});
