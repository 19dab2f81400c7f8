import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { applyRates, readRates } from './rates-store.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

export const rates: Handler<'tenders.rates'> = (_, { house }) => ok(ratesOf(house));

export const setRates: Handler<'tenders.setRates'> = (input, { house, session, connection }) => {
  const base = house.settings.currency;
  if (input.rates.some(({ currency }) => currency === base))
    return err({ code: 'rates.base', details: { currency: base } });
  transaction(house.db(), (db) => applyRates(db, house, session.staffId, input.rates));
  house.publish('rates.changed', ratesOf(house), connection);
  house.courier.wake();
  return ok(ratesOf(house));
};

/** The rates of the day as the boundary tells them. */
export const ratesOf = ({ db, settings }: House): Output<'tenders.rates'> => ({
  base: settings.currency,
  rates: readRates(db()),
});
