import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';

/** A wrist in hundredths of a millimetre round, and the whole millimetres added so that the bracelet lies as liked. */
export type BraceletFit = { readonly wristHundredthMm: number; readonly addedMm: number };

/** What a wrist and an added length can be: from a baby's wrist to a very large one, from snug to hanging free. */
export const braceletBounds = {
  wristHundredthMm: { least: 8_000, most: 30_000 },
  addedMm: { least: 0, most: 60 },
} as const;

export type FitRefusal = {
  readonly code: 'size.wrist-out-of-range' | 'size.fit-out-of-range';
  readonly least: number;
  readonly most: number;
};

/**
 * What shops mean by their words, in added millimetres: two schools use the same words for other lengths, which is why
 * the millimetres are kept and the word is not. A rigid oval bracelet (Cartier Love) is bought in whole centimetres.
 */
export const usualFits = [
  { word: 'snug', school: 'wide', leastMm: 5, mostMm: 10 },
  { word: 'comfort', school: 'wide', leastMm: 20, mostMm: 25 },
  { word: 'loose', school: 'wide', leastMm: 30, mostMm: 30 },
  { word: 'snug', school: 'close', leastMm: 0, mostMm: 0 },
  { word: 'standard', school: 'close', leastMm: 6, mostMm: 13 },
  { word: 'loose', school: 'close', leastMm: 19, mostMm: 25 },
  { word: 'tight', school: 'rigid', leastMm: 10, mostMm: 10 },
  { word: 'loose', school: 'rigid', leastMm: 20, mostMm: 20 },
] as const;

/**
 * The inner length of a bracelet for a wrist and a fit, in hundredths of a millimetre: their sum. Fails with
 * 'size.wrist-out-of-range' (80 to 300 mm) or 'size.fit-out-of-range' (0 to 60 mm, whole).
 */
export function braceletLength(fit: BraceletFit): Result<number, FitRefusal> {
  const { wristHundredthMm: wrist, addedMm: added } = braceletBounds;
  if (!within(wrist, fit.wristHundredthMm)) return err({ code: 'size.wrist-out-of-range', ...wrist });
  if (!within(added, fit.addedMm)) return err({ code: 'size.fit-out-of-range', ...added });
  return ok(fit.wristHundredthMm + fit.addedMm * 100);
}

const within = ({ least, most }: { least: number; most: number }, value: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;
