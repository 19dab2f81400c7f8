import { money } from '../../../shared/domain/money.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { seen } from '../tenders/counter.ts';
import { annaAt, attach, someone } from './counter.ts';
import { rules } from './rules.ts';
import type { Boutique } from '../../builders/founded-folder.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { TestTill } from '../../test-till.ts';

/** A rule alone in a country: where it bites. */
export type Row = {
  readonly country: Boutique['country'];
  readonly currency: Currency;
  /** The last amount that may pass and the first that may not, in minor units, typed from the rule's law. */
  readonly passes: number;
  readonly meets: number;
  readonly means: 'any' | 'cash';
  readonly refused: 'identity.document-needed' | 'identity.cash-forbidden';
};
const asks = { refused: 'identity.document-needed' } as const;

/** Every row of the rule table alone; where its currency is no till's, a dollar is made to be worth one unit of it. */
export const rows: Readonly<Record<string, Row>> = {
  'LA.own-limit': {
    country: 'LA',
    currency: 'LAK',
    passes: 49_999_000,
    meets: 50_000_000,
    means: 'any',
    ...asks,
  },
  'TH.cash-report': {
    country: 'TH',
    currency: 'THB',
    passes: 199_999_900,
    meets: 200_000_000,
    means: 'cash',
    ...asks,
  },
  'TH.know-your-client': {
    country: 'TH',
    currency: 'THB',
    passes: 69_999_900,
    meets: 70_000_000,
    means: 'any',
    ...asks,
  },
  'EU.due-diligence': {
    country: 'FR',
    currency: 'USD',
    passes: 999_900,
    meets: 1_000_000,
    means: 'any',
    ...asks,
  },
  'EU.cash-identification': {
    country: 'FR',
    currency: 'USD',
    passes: 299_900,
    meets: 300_000,
    means: 'cash',
    ...asks,
  },
  'EU.cash-ban': {
    country: 'FR',
    currency: 'USD',
    passes: 1_000_000,
    meets: 1_000_100,
    means: 'cash',
    refused: 'identity.cash-forbidden',
  },
  'US.form-8300-day': {
    country: 'US',
    currency: 'USD',
    passes: 1_000_000,
    meets: 1_000_100,
    means: 'cash',
    ...asks,
  },
  'US.form-8300-year': {
    country: 'US',
    currency: 'USD',
    passes: 1_000_000,
    meets: 1_000_100,
    means: 'cash',
    ...asks,
  },
  'HK.specified-transaction': {
    country: 'HK',
    currency: 'USD',
    passes: 11_999_900,
    meets: 12_000_000,
    means: 'any',
    ...asks,
  },
  'SG.cash-report': {
    country: 'SG',
    currency: 'USD',
    passes: 2_000_000,
    meets: 2_000_100,
    means: 'cash',
    ...asks,
  },
};

/** Anna in the row's country, on a day when all rules are in force but this is the only one, with rings of these prices. */
export async function annaIn(ruleId: string, { country, currency }: Row, prices: readonly number[]) {
  const rings = prices.map((minor) => aRing(priced(minor, currency)));
  const boutique: Boutique = { name: 'There', country, currency, taxMode: 'inclusive', taxRateBp: 0 };
  const clock = makeTestClock(Date.UTC(2027, 7, 2, 9));
  const till = await annaAt(rings, { boutique, clock, prepare: rules([ruleId]) });
  if (currency === 'USD') {
    await till.signIn(mali);
    const rate = { units: 1, priceTenThousandths: 10_000 };
    const foreign = ['EUR', 'HKD', 'SGD'] as const;
    await till.ask('tenders.setRates', { rates: foreign.map((code) => ({ currency: code, rate })) });
    await till.signIn(anna);
  }
  return { till, codes: rings.map(({ code }) => code) };
}

/** Rings a piece up for a client of its own. */
export async function ringUp(till: TestTill, code: string | undefined, given: string): Promise<void> {
  await till.scan(code ?? '');
  await attach(till, await someone(till, given, 'Phetsavong'));
}

export const payInCash = async (till: TestTill, minor: number, currency: Currency) =>
  till.refusal('sales.pay', {
    ...(await seen(till)),
    tenders: [{ kind: 'cash', tendered: money(minor, currency) }],
  });
export const payByCard = async (till: TestTill, minor: number, currency: Currency) =>
  till.refusal('tenders.startCard', { ...(await seen(till)), amount: money(minor, currency) });
