import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { ratedCurrencies } from '../domain/exchange.ts';
import { amountSchema, idOf, moneySchema } from './values.ts';
import type { CheckId, TenderId } from '../ids.ts';

/** What a receipt of the terminal says of a card: typed, and never its number. */
export const cardFields = {
  brand: classified('payment', z.string()),
  lastFour: classified('payment', z.string()),
  authorisation: classified('payment', z.string()),
};

/**
 * What so many whole units of a currency cost, in ten-thousandths of the boutique's own. The bounds keep every ratio of
 * two rates a safe integer.
 */
const rateFields = {
  units: z.int().min(1).max(1_000),
  priceTenThousandths: z.int().min(1).max(10_000_000_000),
};
export const rateSchema = z.object(rateFields);
export const quotedRateSchema = z.object({ currency: z.enum(ratedCurrencies), ...rateFields });

/** Cash as it is handed over. */
export const tenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), tendered: amountSchema }),
]);
export type Tender = z.output<typeof tenderSchema>;

/** A tender that was taken, and what it is worth in the currency of the sale. `reference` is ours, of the card's request. */
const takenTenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), tendered: moneySchema, value: moneySchema }),
  z.object({
    kind: z.literal('card'),
    tendered: moneySchema,
    value: moneySchema,
    reference: idOf<TenderId>(),
    ...cardFields,
  }),
]);

/**
 * How a sale was settled. All but `change` are in its currency and balance to the minor unit:
 * values = total + changeValue + rounding + remainder.
 */
export const settlementSchema = z.object({
  tenders: z.array(takenTenderSchema),
  change: moneySchema,
  changeValue: moneySchema,
  rounding: moneySchema,
  remainder: moneySchema,
  rates: z.array(quotedRateSchema),
});
export type SettledSale = z.output<typeof settlementSchema>;

/** What stays at a till of a document that was looked at. */
export const verifiedSchema = z.object({ documentType: z.string(), validUntil: z.iso.date().nullable() });
export const identityOnSaleSchema = verifiedSchema.extend({ checkId: idOf<CheckId>() });
export type IdentityOnSale = z.output<typeof identityOnSaleSchema>;
