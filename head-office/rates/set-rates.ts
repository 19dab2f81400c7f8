import type { Instant } from '../../shared/clock.ts';
import type { NewRate } from '../../shared/contract/tenders.ts';
import type { Boutique } from '../enrolment/make-code.ts';
import type { Query } from '../store/store.ts';

/** Keeps the rates of a boutique: those not named stay; of two the later one counts. */
export async function setRates(
  query: Query,
  { legalEntity, boutique }: Boutique,
  rates: readonly NewRate[],
  setAt: Instant,
): Promise<void> {
  await query(
    `insert into rates (legal_entity, boutique, set_at, currency, units, price_ten_thousandths)
     select $1, $2, $3, told.* from unnest($4::text[], $5::bigint[], $6::bigint[]) as told (currency, units, price)
     order by currency
     on conflict (legal_entity, boutique, currency) do update set
       units = excluded.units, price_ten_thousandths = excluded.price_ten_thousandths, set_at = excluded.set_at
     where rates.set_at <= excluded.set_at`,
    [
      legalEntity,
      boutique,
      setAt,
      rates.map(({ currency }) => currency),
      rates.map(({ rate }) => rate?.units ?? null),
      rates.map(({ rate }) => rate?.priceTenThousandths ?? null),
    ],
  );
}
