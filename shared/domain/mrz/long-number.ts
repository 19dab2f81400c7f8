import { checkDigit, filler } from './check-digit.ts';
import { checkOf, textAt, textOf } from './layout.ts';
import type { Layout } from './layout.ts';

/** A document number longer than its field, and how much of the optional data it takes. */
export type LongNumber = { readonly number: string; readonly holds: boolean; readonly taken: number };

/**
 * Reads a number of more than nine characters (TD1 and TD2; Doc 9303-5, note j): '<' where its check digit would be,
 * and at the head of the optional data the rest, the check digit and '<'. Null when the zone announces none, or only
 * a damaged one. The digit is reckoned without the filler in the middle; old Belgian cards and the Portuguese
 * specimen reckoned it with the filler, so both hold.
 */
export function readLongNumber(layout: Layout, lines: readonly string[]): LongNumber | null {
  const check = checkOf(layout, 'documentNumber');
  const [overflow] = layout.fields.optionalData;
  if (!layout.longNumbers || !check || !overflow || textAt(lines, check.at) !== filler) return null;
  const first = textOf(lines, layout.fields.documentNumber);
  const [whole, rest, digit] = /^([A-Z0-9]+)(\d)</.exec(textAt(lines, overflow)) ?? [];
  if (whole === undefined || rest === undefined || first.includes(filler)) return null;
  const digits = [checkDigit(first + rest), checkDigit(first + filler + rest)].map(String);
  return { number: first + rest, holds: digits.includes(digit ?? ''), taken: whole.length };
}
