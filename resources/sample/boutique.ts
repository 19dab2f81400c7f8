import type { SetUp } from '../../shared/contract/start.ts';

/** The sample boutique: prices hold the Lao VAT of 10 %. */
export const sampleBoutique = {
  name: 'Carme Jewelry, Vientiane',
  country: 'LA',
  currency: 'LAK',
  taxMode: 'inclusive',
  taxRateBp: 1000,
  tillName: 'till A',
  timeZone: 'Asia/Vientiane',
} as const satisfies SetUp['boutique'] & Pick<SetUp, 'tillName'> & { timeZone: string };
