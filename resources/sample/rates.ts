import type { NewRate } from '../../shared/contract/tenders.ts';

/** A day's rates in Vientiane, in ten-thousandths of a kip: two the till takes, three that laws set their limits in. */
export const sampleRates: readonly NewRate[] = [
  { currency: 'THB', rate: { units: 1, priceTenThousandths: 6_125_000 } },
  { currency: 'USD', rate: { units: 1, priceTenThousandths: 215_600_000 } },
  { currency: 'EUR', rate: { units: 1, priceTenThousandths: 248_700_000 } },
  { currency: 'HKD', rate: { units: 1, priceTenThousandths: 27_700_000 } },
  { currency: 'SGD', rate: { units: 1, priceTenThousandths: 166_000_000 } },
];
