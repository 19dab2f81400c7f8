import { describe, expect, test } from 'vitest';
import { cents, kip, satang } from '../day-rates.ts';
import {
  aPurchase,
  asked,
  date,
  forbidden,
  paidIn,
  ruleNamed,
  rulesOf,
  thaiDay,
  verdictOf,
} from './purchases.ts';
import type { DayRates } from '../../../../shared/domain/exchange.ts';
import type { Purchase } from '../../../../shared/domain/identity-rules/purchase.ts';

describe('a sale alone, by each comparator and means', () => {
  test.each<[string, string, Partial<Purchase>, boolean]>([
    ['LA.own-limit', 'a kip below', { total: kip(49_999_999) }, false],
    ['LA.own-limit', 'at the limit', { total: kip(50_000_000) }, true],
    ['LA.own-limit', 'whatever the means', { total: kip(60_000_000), cash: [satang(1_000_000)] }, true],
    [
      'TH.cash-report',
      'a satang below',
      { total: satang(300_000_000), cash: [satang(199_999_999)], day: thaiDay },
      false,
    ],
    [
      'TH.cash-report',
      'at the limit',
      { total: satang(300_000_000), cash: [satang(200_000_000)], day: thaiDay },
      true,
    ],
    ['TH.cash-report', 'by card', { total: satang(300_000_000), day: thaiDay }, false],
    // 60,790.27 USD x 32.90 = 1,999,999.88 THB; a cent more is 2,000,000.21.
    [
      'TH.cash-report',
      'in dollars, below',
      { total: satang(300_000_000), cash: [cents(6_079_027)], day: thaiDay },
      false,
    ],
    [
      'TH.cash-report',
      'in dollars, above',
      { total: satang(300_000_000), cash: [cents(6_079_028)], day: thaiDay },
      true,
    ],
    // 1,000,000.00 THB and 30,395.14 USD x 32.90 = 1,000,000.11 THB.
    [
      'TH.cash-report',
      'in two currencies',
      { total: satang(300_000_000), cash: [satang(100_000_000), cents(3_039_514)], day: thaiDay },
      true,
    ],
    ['TH.know-your-client', 'below', { total: satang(69_999_999), day: thaiDay }, false],
    ['TH.know-your-client', 'at the limit', { total: satang(70_000_000), day: thaiDay }, true],
    ['US.form-8300-day', 'at the limit, which must be passed', paidIn(1_000_000), false],
    ['US.form-8300-day', 'a cent above', paidIn(1_000_001), true],
    ['US.form-8300-day', 'by card', { ...paidIn(9_000_000), cash: [] }, false],
    // 120,000.00 HKD x 0.1285 = 15,420.00 USD.
    ['HK.specified-transaction', 'a cent below', { ...paidIn(1_541_999), cash: [] }, false],
    ['HK.specified-transaction', 'at the limit', { ...paidIn(1_542_000), cash: [] }, true],
    // 20,000.00 SGD x 0.77 = 15,400.00 USD.
    ['SG.cash-report', 'at the limit, which must be passed', paidIn(1_540_000), false],
    ['SG.cash-report', 'a cent above', paidIn(1_540_001), true],
  ])('%s, %s', (ruleId, _, changed, isAsked) => {
    expect(asked(verdictOf([ruleNamed(ruleId)], aPurchase(changed)))).toEqual(isAsked ? [ruleId] : []);
  });

  // 3,000.00 EUR x 1.08 = 3,240.00 USD; 10,000.00 EUR = 10,800.00 USD.
  test.each<[string, Partial<Purchase>, readonly string[], readonly string[]]>([
    ['2027-07-09', paidIn(9_000_000), [], []],
    ['2027-07-10', paidIn(323_999), [], []],
    ['2027-07-10', paidIn(324_000), ['EU.cash-identification'], []],
    ['2027-07-10', paidIn(1_079_999), ['EU.cash-identification'], []],
    ['2027-07-10', paidIn(1_080_000), ['EU.due-diligence', 'EU.cash-identification'], []],
    ['2027-07-10', paidIn(1_080_001), ['EU.due-diligence', 'EU.cash-identification'], ['EU.cash-ban']],
    ['2027-07-10', { ...paidIn(9_000_000), cash: [] }, ['EU.due-diligence'], []],
    [
      '2027-07-10',
      { ...paidIn(9_000_000), cash: [cents(1_080_000)] },
      ['EU.due-diligence', 'EU.cash-identification'],
      [],
    ],
  ])('in the EU on %s, %o', (on, changed, documents, bans) => {
    const verdict = verdictOf(rulesOf('EU'), aPurchase({ on, ...changed }));
    expect([asked(verdict), forbidden(verdict)]).toEqual([documents, bans]);
  });
});

describe('a client must be named', () => {
  test.each([
    [24_999_999, false],
    [25_000_000, true],
  ])('from half of the lowest limit: %i kip, %s', (minor, mustNameClient) => {
    const verdict = verdictOf(rulesOf('LA'), aPurchase({ total: kip(minor) }));
    expect(verdict).toMatchObject({ nameFrom: kip(25_000_000), mustNameClient });
  });

  test('by the lowest in force, in the currency of the sale', () => {
    // Half of 3,000.00 EUR is 1,620.00 USD; before the regulation applies there is none.
    const rules = rulesOf('EU');
    expect(verdictOf(rules, aPurchase({ ...paidIn(1), on: '2027-07-10' })).nameFrom).toEqual(cents(162_000));
    expect(verdictOf(rules, aPurchase({ ...paidIn(9_000_000), on: '2026-11-23' }))).toEqual({
      documents: [],
      forbidCash: [],
      nameFrom: null,
      mustNameClient: false,
    });
  });
});

test('a rule is in force on its first and its last day', () => {
  const rule = { ...ruleNamed('LA.own-limit'), from: date('2026-11-01'), to: date('2026-11-30') };
  const askedOn = (on: string) => asked(verdictOf([rule], aPurchase({ on, total: kip(50_000_000) }))).length;
  expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map(askedOn)).toEqual([0, 1, 1, 0]);
});

describe('without a rate', () => {
  const dollars = (minor: number, rates: DayRates['rates'] = {}) => ({
    total: cents(minor),
    day: { base: 'USD', rates } as const,
  });

  // 120,000.00 HKD were 15,417.43 USD in November 2026: half of it, and a quarter for the name.
  test.each([
    [385_435, false, []],
    [385_436, true, []],
    [770_871, true, []],
    [770_872, true, ['HK.specified-transaction']],
  ])('an old estimate counts double: %i cents', (minor, mustNameClient, documents) => {
    const verdict = verdictOf(rulesOf('HK'), aPurchase(dollars(minor)));
    expect([verdict.mustNameClient, asked(verdict)]).toEqual([mustNameClient, documents]);
  });

  test('the same on a sale that is only linked, and no longer once there is one', () => {
    const rates = { HKD: { units: 1, priceTenThousandths: 1_285 } };
    const known = aPurchase(dollars(400_000, rates));
    const linkedWith = (earlier: Purchase) => asked(verdictOf(rulesOf('HK'), known, [earlier]));
    expect(linkedWith(aPurchase(dollars(1_000_000)))).toEqual(['HK.specified-transaction']);
    expect(linkedWith(aPurchase(dollars(1_000_000, rates)))).toEqual([]);
  });

  test('a limit in the boutique’s own currency is taken as it stands', () => {
    const day = { base: 'LAK', rates: {} } as const;
    const documentsAt = (minor: number) =>
      asked(verdictOf(rulesOf('LA'), aPurchase({ total: kip(minor), day })));
    expect([documentsAt(49_999_999), documentsAt(50_000_000)]).toEqual([[], ['LA.own-limit']]);
  });
});
