import { z } from 'zod';
import { quotedRateSchema } from '../contract/payment.ts';
import { businessDateSchema, currencySchema, idOf, instantSchema, moneySchema } from '../contract/values.ts';
import { dayRatesOf, ratedCurrencies } from '../domain/exchange.ts';
import type { IdentityRule } from '../domain/identity-rules/rule.ts';
import type { Purchase } from '../domain/identity-rules/purchase.ts';
import type { ClientId, SaleId } from '../ids.ts';

/** A row of the rule table, as head office sends it. */
export const identityRuleSchema = z.object({
  ruleId: z.string().min(1).max(60),
  jurisdiction: z.enum(['LA', 'TH', 'EU', 'US', 'HK', 'SG']),
  legalBasis: z.string().nullable(),
  means: z.enum(['cash', 'any']),
  comparator: z.enum(['>', '>=']),
  limit: z.object({ minor: z.int().min(1), currency: z.enum(ratedCurrencies) }),
  rateSource: z.literal('frozen on the sale'),
  window: z.union([
    z.object({ kind: z.enum(['single', 'same day', '24 h', '12 months']) }),
    z.object({ kind: z.literal('linked'), days: z.int().min(1).max(366) }),
  ]),
  aggregateBy: z.literal('person'),
  across: z.enum(['boutique', 'legal entity']),
  action: z.enum(['ask for a document', 'forbid cash']),
  report: z.object({ withinDays: z.int().min(0), calendar: z.enum(['days', 'business days']) }).nullable(),
  keepYears: z.int().min(0),
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
  source: z.string(),
}) satisfies z.ZodType<IdentityRule>;

/** What the rules need to know of a sale that was made elsewhere: never what was bought, nor by what name. */
export const fedPurchaseSchema = z.object({
  saleId: idOf<SaleId>(),
  at: instantSchema,
  businessDate: businessDateSchema,
  boutique: z.string(),
  legalEntity: z.string(),
  total: moneySchema,
  cash: z.array(moneySchema),
  base: currencySchema,
  rates: z.array(quotedRateSchema),
  client: idOf<ClientId>().nullable(),
  documentHash: z.string().nullable(),
});
export type FedPurchase = z.output<typeof fedPurchaseSchema>;

/** The purchase a rule reckons with. */
export const purchaseOf = ({ base, rates, ...facts }: FedPurchase): Purchase => ({
  ...facts,
  day: dayRatesOf(base, rates),
});
