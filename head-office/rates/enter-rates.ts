import { publish } from '../feeds/publish.ts';
import { setRates } from './set-rates.ts';
import type { Instant } from '../../shared/clock.ts';
import type { QuotedRate } from '../../shared/domain/exchange.ts';
import type { Boutique } from '../enrolment/make-code.ts';
import type { Query } from '../store/store.ts';

/** Sets rates of a boutique at head office, and tells its tills. */
export async function enterRates(
  query: Query,
  place: Boutique,
  quoted: readonly QuotedRate[],
  now: Instant,
): Promise<void> {
  const rates = quoted.map(({ currency, units, priceTenThousandths }) => ({
    currency,
    rate: { units, priceTenThousandths },
  }));
  await setRates(query, place, rates, now);
  await publish(
    query,
    place.legalEntity,
    [{ boutique: place.boutique, item: { topic: 'rates', rates } }],
    now,
  );
}
