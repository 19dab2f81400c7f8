import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { rulesHere } from '../identity/rule-store.ts';
import { applyRates, readRates } from './rates-store.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import type { RatedCurrency } from '../../../shared/domain/exchange.ts';
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
export function ratesOf(house: House): Output<'tenders.rates'> {
  const base = house.settings.currency;
  const rates = readRates(house.db());
  const known = new Set<RatedCurrency>([base, ...rates.map(({ currency }) => currency)]);
  const ofLimits = new Set(rulesHere(house).map(({ limit }) => limit.currency));
  return { base, rates, estimated: [...ofLimits].filter((currency) => !known.has(currency)) };
}
