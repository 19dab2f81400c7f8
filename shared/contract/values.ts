import { z } from 'zod';
import { currencyCodes } from '../domain/currency.ts';
import type { BusinessDate, Instant } from '../clock.ts';
import type { Money } from '../domain/money.ts';

/** A branded UUID. */
export const idOf = <Id extends string>() => z.uuid() as unknown as z.ZodType<Id, Id>;

export const currencySchema = z.enum(currencyCodes);
export const moneySchema: z.ZodType<Money, Money> = z.object({ minor: z.int(), currency: currencySchema });
/** An amount a person keyed in: never negative. */
export const amountSchema: z.ZodType<Money, Money> = z.object({
  minor: z.int().min(0),
  currency: currencySchema,
});
export const instantSchema = z.int() as unknown as z.ZodType<Instant, Instant>;
export const businessDateSchema = z.iso.date() as unknown as z.ZodType<BusinessDate, BusinessDate>;

/** Tax and discount shares in basis points: 0 to 100 %. */
export const basisPointsSchema = z.int().min(0).max(10_000);

/** A call that needs nothing to go in. */
export const nothing = z.object({});

/** A text a person typed: never blank, never endless. */
export const shortText = z.string().trim().min(1).max(120);
