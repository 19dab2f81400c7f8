import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { ratedCurrencies } from '../domain/exchange.ts';

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
