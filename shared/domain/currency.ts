/**
 * The currencies the house trades in. `decimals` is our own scale, not ISO 4217's: ISO gives the kip two decimals
 * that nobody has used since the att went out of circulation, and browsers show none. We count whole kip, so that
 * every figure on a receipt is exact as printed. `cashStepMinor` is the smallest amount that can be handed over
 * (LAK: the 500 kip note; THB: 25 satang; USD: 1 cent); `largestNoteMinor` is the largest note in use.
 */
export const currencies = {
  LAK: { decimals: 0, symbol: '₭', cashStepMinor: 500, largestNoteMinor: 100_000 },
  THB: { decimals: 2, symbol: '฿', cashStepMinor: 25, largestNoteMinor: 100_000 },
  USD: { decimals: 2, symbol: '$', cashStepMinor: 1, largestNoteMinor: 10_000 },
} as const satisfies Record<string, CurrencyRow>;

type CurrencyRow = { decimals: number; symbol: string; cashStepMinor: number; largestNoteMinor: number };

export type Currency = keyof typeof currencies;

/** The codes of all currencies of the table, in its order. */
export const currencyCodes = Object.keys(currencies) as [Currency, ...Currency[]];
