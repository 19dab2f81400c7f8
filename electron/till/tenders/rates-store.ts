import { all, run } from '../database/query.ts';
import { record } from '../journal/record.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { NewRate } from '../../../shared/contract/tenders.ts';
import type { QuotedRate, RatedCurrency } from '../../../shared/domain/exchange.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

type Row = { currency: RatedCurrency; units: number; price_ten_thousandths: number; set_at: Instant };

/** The rates of the day, with the moment each was set, in the order of the currencies' codes. */
export const readRates = (db: Reader): (QuotedRate & { readonly setAt: Instant })[] =>
  all<Row>(db, 'SELECT * FROM rates WHERE units IS NOT NULL ORDER BY currency').map((row) => ({
    currency: row.currency,
    units: row.units,
    priceTenThousandths: row.price_ten_thousandths,
    setAt: row.set_at,
  }));

/** The rates of the day as a list to be frozen. */
export const quotedRates = (db: Reader): QuotedRate[] =>
  readRates(db).map(({ currency, units, priceTenThousandths }) => ({ currency, units, priceTenThousandths }));

/** Sets rates of the day as a fact: by a person, or by head office's feed (no staff). Those not named stay. */
export function applyRates(
  db: Writer,
  scribe: Scribe,
  staff: StaffId | null,
  rates: readonly NewRate[],
): void {
  const { entry } = record(db, scribe, 'rates.set', staff, { rates: [...rates] });
  for (const { currency, rate } of rates)
    run(
      db,
      'INSERT OR REPLACE INTO rates VALUES (?, ?, ?, ?)',
      currency,
      rate?.units ?? null,
      rate?.priceTenThousandths ?? null,
      entry.at,
    );
}
