import { err, ok } from '../result.ts';
import { circumferenceOfStep, diameterOf, nearestStep, scales } from './ring-size/scale.ts';
import { stepOfText, textOfStep } from './ring-size/size-text.ts';
import type { Result } from '../result.ts';
import type { SizeSystem } from './ring-size/scale.ts';

/** A ring size: the inner circumference in hundredths of a millimetre, and the system and words it was given in. */
export type RingSize = {
  readonly circumferenceHundredthMm: number;
  readonly system: SizeSystem;
  readonly text: string;
};

/**
 * A circumference as a system names it: `circumferenceHundredthMm` and `diameterHundredthMm` are those of the named
 * size, `errorHundredthMm` is what it is wider (or, negative, narrower) than the circumference asked about.
 */
export type NamedSize = {
  readonly system: SizeSystem;
  readonly text: string;
  readonly circumferenceHundredthMm: number;
  readonly diameterHundredthMm: number;
  readonly errorHundredthMm: number;
};

/** Why there is no size: the words name none in this system, or one beyond its `smallest` and `largest`. */
export type SizeRefusal =
  | { readonly code: 'size.unknown'; readonly system: SizeSystem }
  | {
      readonly code: 'size.out-of-range';
      readonly system: SizeSystem;
      readonly smallest: string;
      readonly largest: string;
    };

/**
 * Reads a size as people write it in a system: '54' and '54.5' (ISO), '6 3/4' and '6¾' (US), 'M 1/2', 'N½' and 'Z+3'
 * (UK, BS 6820), '13' (JP), '14' (IT). Fails with 'size.unknown' or 'size.out-of-range'.
 */
export function parseRingSize(text: string, system: SizeSystem): Result<RingSize, SizeRefusal> {
  const step = stepOfText(text, system);
  if (step === null) return err({ code: 'size.unknown', system });
  const { first, last } = scales[system];
  if (step < first || step > last) return outOfRange(system);
  return ok({ circumferenceHundredthMm: circumferenceOfStep(system, step), system, text: text.trim() });
}

/**
 * The size of a system nearest to an inner circumference in hundredths of a millimetre, with what it is off by (at
 * most half a step: 25 in ISO and IT, 26 in JP, 31 in UK, 32 in US). Fails with 'size.out-of-range'.
 */
export function nameRingSize(
  circumferenceHundredthMm: number,
  system: SizeSystem,
): Result<NamedSize, SizeRefusal> {
  const step = nearestStep(system, circumferenceHundredthMm);
  if (step === null) return outOfRange(system);
  const named = circumferenceOfStep(system, step);
  return ok({
    system,
    text: textOfStep(step, system),
    circumferenceHundredthMm: named,
    diameterHundredthMm: diameterOf(named),
    errorHundredthMm: named - circumferenceHundredthMm,
  });
}

/** Every size of a system, the smallest first: what a ring stick has marks for. */
export function ringSizesOf(system: SizeSystem): readonly RingSize[] {
  const { first, last } = scales[system];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    circumferenceHundredthMm: circumferenceOfStep(system, first + index),
    system,
    text: textOfStep(first + index, system),
  }));
}

/** The diameter of a ring in hundredths of a millimetre, from its inner circumference in the same. */
export const ringDiameter = (circumferenceHundredthMm: number): number =>
  diameterOf(circumferenceHundredthMm);

/** Hundredths of a millimetre as read on a gauge: '54.38'. Not negative. */
export function formatMillimetres(hundredthMm: number): string {
  const digits = hundredthMm.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function outOfRange(system: SizeSystem): Result<never, SizeRefusal> {
  const { first, last } = scales[system];
  const [smallest, largest] = [textOfStep(first, system), textOfStep(last, system)];
  return err({ code: 'size.out-of-range', system, smallest, largest });
}
