import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { ratedCurrencies } from '../domain/exchange.ts';
import { call, event } from './call.ts';
import { cardFields, quotedRateSchema, rateSchema } from './payment.ts';
import {
  amountSchema,
  currencySchema,
  idOf,
  instantSchema,
  moneySchema,
  nothing,
  shortText,
} from './values.ts';
import type { SaleId, TenderId } from '../ids.ts';

const stagedFields = { tenderId: idOf<TenderId>(), tendered: moneySchema, value: moneySchema };

/** A tender that lies on the sale in hand, and what it is worth in the currency of the sale. */
const stagedTenderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cash'), ...stagedFields }),
  z.object({ kind: z.literal('card'), ...stagedFields, ...cardFields }),
]);

/** A card payment of which the till does not know yet what became of it. */
const startedCardSchema = z.object({
  reference: idOf<TenderId>(),
  amount: moneySchema,
  startedAt: instantSchema,
});

/** How far the sale in hand is paid. */
export const tendersStateSchema = belongingTo(
  'sale',
  'saleId',
  z.object({
    saleId: idOf<SaleId>(),
    /** Rises with each tender too: what the next call about this sale must name. */
    revision: z.int(),
    total: moneySchema,
    left: moneySchema,
    staged: z.array(stagedTenderSchema),
    /** What to ask for in cash, in each currency that has a rate: the boutique's own first. */
    asks: z.array(moneySchema),
    /** What would go back now, in each of those currencies: all of them, or none while something is left. */
    change: z.array(moneySchema),
    /** The rates this sale is paid at: those of the day, or of the moment its first tender was taken. */
    rates: z.array(quotedRateSchema),
    /** The smallest cash of each currency. */
    steps: z.array(moneySchema),
    started: z.array(startedCardSchema),
  }),
);
export type TendersState = z.output<typeof tendersStateSchema>;

/** What the terminal did. A card's number is refused in each of these texts. */
export const cardOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('approved'),
    brand: shortText,
    lastFour: z.string().regex(/^[0-9]{4}$/),
    authorisation: shortText,
  }),
  z.object({ kind: z.literal('declined') }),
]);
export type CardOutcome = z.output<typeof cardOutcomeSchema>;

/** A rate to be set; null takes the currency no longer. */
export const newRateSchema = z.object({ currency: z.enum(ratedCurrencies), rate: rateSchema.nullable() });
export type NewRate = z.output<typeof newRateSchema>;

const ratesSchema = z.object({
  base: currencySchema,
  rates: z.array(quotedRateSchema.extend({ setAt: instantSchema })),
  /** Money in which limits are written here and which has no rate: the rules go by an old estimate of it, and ask early. */
  estimated: z.array(z.enum(ratedCurrencies)),
});

const saleAsSeen = { saleId: idOf<SaleId>(), revision: z.int() };
const state = classified('public', tendersStateSchema);
const rates = classified('public', ratesSchema);

export const tendersCalls = {
  'tenders.state': call(
    'sell',
    'How far the sale in hand is paid, and what to ask for in each currency.',
    nothing,
    state,
  ),
  'tenders.takeCash': call(
    'sell',
    'Lays cash on the sale. Saved at once; the revision rises, so that the same cash is not taken twice.',
    z.object({ ...saleAsSeen, tendered: amountSchema }),
    state,
  ),
  'tenders.takeBack': call(
    'sell',
    'Gives cash back that lies on the sale.',
    z.object({ tenderId: idOf<TenderId>() }),
    state,
  ),
  'tenders.startCard': call(
    'sell',
    'Writes down that so much is asked of a card, before the terminal is. One at a time; what became of it is said by endCard.',
    z.object({ ...saleAsSeen, amount: amountSchema }),
    state,
  ),
  'tenders.endCard': call(
    'sell',
    'Says what the terminal did with a card payment that was begun, also after a restart. Asked again with the same outcome, changes nothing.',
    z.object({ reference: idOf<TenderId>(), outcome: cardOutcomeSchema }),
    state,
  ),
  'tenders.reverseCard': call(
    'sell',
    'Says that an approved card payment was reversed on the terminal.',
    z.object({ tenderId: idOf<TenderId>() }),
    state,
  ),
  'tenders.rates': call('sell', 'The rates of the day.', nothing, rates),
  'tenders.setRates': call(
    'set rates and limits',
    'Sets rates of the day; those not named stay. A sale that has a tender keeps its own.',
    z.object({ rates: z.array(newRateSchema).min(1).max(ratedCurrencies.length) }),
    rates,
  ),
  'cash.drawer': call(
    'count the day',
    'What lies in the drawer by what the till took and gave, in each currency.',
    nothing,
    classified('public', z.object({ contents: z.array(moneySchema) })),
  ),
};

export const tendersEvents = {
  'tenders.changed': event('A tender was laid on the sale in hand or taken off.', state),
  'rates.changed': event('The rates of the day changed.', rates),
};
