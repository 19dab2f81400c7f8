import { currencyCodes } from '../../../shared/domain/currency.ts';
import { formatTenThousandths } from '../../components/exchange-rate.ts';
import { parseDecimal } from '../../components/parse-decimal.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { NewRate } from '../../../shared/contract/tenders.ts';
import type { RatedCurrency } from '../../../shared/domain/exchange.ts';

/** What was typed for each currency; what was not touched is not here. */
export type Typed = Readonly<Partial<Record<RatedCurrency, string>>>;

type RateRow = {
  readonly currency: RatedCurrency;
  readonly units: number;
  readonly text: string;
  readonly wrong: boolean;
  /** What is to be set: null takes the currency no longer; undefined leaves it as it is. */
  readonly rate: NewRate['rate'] | undefined;
};

/** A row for each currency that may have a rate here: those of the till, and those of the limits here. */
export function rateRows({ base, rates, estimated }: View<'tenders.rates'>, typed: Typed): RateRow[] {
  const known = new Map(rates.map((rate) => [rate.currency, rate]));
  const currencies = new Set<RatedCurrency>([...currencyCodes, ...known.keys(), ...estimated]);
  currencies.delete(base);
  return [...currencies].map((currency) => {
    const before = known.get(currency);
    const units = before?.units ?? usualUnits(currency);
    const shown = before ? formatTenThousandths(before.priceTenThousandths) : '';
    const text = typed[currency] ?? shown;
    const priceTenThousandths = parseDecimal(text, 4);
    const wrong = text.trim() !== '' && !priceTenThousandths;
    const rate = priceTenThousandths ? { units, priceTenThousandths } : null;
    return { currency, units, text, wrong, rate: text.trim() === shown ? undefined : rate };
  });
}

/** Weak money is quoted by the thousand, or its price would have no digits. */
const usualUnits = (currency: RatedCurrency): number => (currency === 'LAK' ? 1_000 : 1);

/** The rates that were changed. */
export const newRates = (rows: readonly RateRow[]): NewRate[] =>
  rows.flatMap(({ currency, rate }) => (rate === undefined ? [] : [{ currency, rate }]));
