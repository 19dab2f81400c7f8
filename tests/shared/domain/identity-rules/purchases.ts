import { evaluateRules } from '../../../../shared/domain/identity-rules.ts';
import { identityRules } from '../../../../shared/domain/identity-rules/rule-table.ts';
import { cents, kip, vientianeDay } from '../day-rates.ts';
import type { Verdict } from '../../../../shared/domain/identity-rules.ts';
import type { BusinessDate, Instant } from '../../../../shared/clock.ts';
import type { Purchase } from '../../../../shared/domain/identity-rules/purchase.ts';
import type { IdentityRule, Jurisdiction } from '../../../../shared/domain/identity-rules/rule.ts';
import type { SaleId } from '../../../../shared/ids.ts';

export const instant = (text: string) => Date.parse(text) as Instant;
export const date = (text: string) => text as BusinessDate;
const now = instant('2026-11-23T08:00:00Z');

let made = 0;

/** A purchase of today by client A, who showed no document, of nothing, in Vientiane; change what matters. */
export function aPurchase(changed: Partial<Purchase> & { on?: string } = {}): Purchase {
  const { on, ...rest } = changed;
  made += 1;
  return {
    saleId: `sale ${made}` as SaleId,
    at: on === undefined ? now : instant(`${on}T08:00:00Z`),
    businessDate: date(on ?? '2026-11-23'),
    boutique: 'Vientiane',
    legalEntity: 'Carme Laos',
    total: kip(0),
    cash: [],
    day: vientianeDay,
    client: 'A',
    documentHash: null,
    ...rest,
  };
}

export const ruleNamed = (ruleId: string): IdentityRule => {
  const rule = identityRules.find((one) => one.ruleId === ruleId);
  if (!rule) throw new Error(`No rule ${ruleId}`);
  return rule;
};

export const rulesOf = (jurisdiction: Jurisdiction): IdentityRule[] =>
  identityRules.filter((rule) => rule.jurisdiction === jurisdiction);

/** What the rules say when a sale is about to be paid. */
export const verdictOf = (
  rules: readonly IdentityRule[],
  sale: Purchase,
  earlier: readonly Purchase[] = [],
): Verdict => evaluateRules({ rules, sale, earlier, at: sale.at });
export const asked = (verdict: Verdict) => verdict.documents.map(({ rule }) => rule.ruleId);
export const forbidden = (verdict: Verdict) => verdict.forbidCash.map(({ rule }) => rule.ruleId);

/** 1 USD is 32.90 THB. */
export const thaiDay = { base: 'THB', rates: { USD: { units: 1, priceTenThousandths: 329_000 } } } as const;
/** 1 EUR is 1.08 USD, 1 HKD 0.1285, 1 SGD 0.77. */
const dollarDay = {
  base: 'USD',
  rates: {
    EUR: { units: 1, priceTenThousandths: 10_800 },
    HKD: { units: 1, priceTenThousandths: 1_285 },
    SGD: { units: 1, priceTenThousandths: 7_700 },
    THB: { units: 100, priceTenThousandths: 30_400 },
  },
} as const;
/** A sale of so many US cents, all of it in cash. */
export const paidIn = (dollars: number) => ({
  total: cents(dollars),
  cash: [cents(dollars)],
  day: dollarDay,
});
