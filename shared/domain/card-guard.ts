import { isCardNumber, longestCard } from './card-guard/brands.ts';
import { digitChains } from './card-guard/digit-groups.ts';
import { isEverydayNumber, isPhoneNumber } from './card-guard/everyday-numbers.ts';
import type { DigitGroup } from './card-guard/digit-groups.ts';

/** Where something stands in a text, in UTF-16 units, the end exclusive: all that may be said about a card number. */
export type TextSpan = { readonly start: number; readonly end: number };

/**
 * Where a text holds the number of a payment card, or null. Refused: 14 to 19 digits of any script with a brand's
 * first digits, a length that brand issues today and Luhn's check, with up to three spaces, dashes, dots or invisible
 * marks or one comma, slash, bar or underscore anywhere between them, also inside a longer row of such numbers. Not
 * refused: 13 digits or fewer (EAN, UPC, GIA and IGI reports, Thai citizen numbers, moments in milliseconds; Visa's
 * 13 digits too, which are history), 20 or more without a break, what begins with 0, 1, 7 or 9 (finer moments until
 * 2033, GTIN-14 of single pieces), telephone numbers after + or 00, GS1 strings with their (01), UUIDs, and two days
 * or two round sums, from and to. What no such sign tells apart counts as a card: a carton's bare GTIN-14 that begins
 * with 30, 36, 38 or 39, or a parcel's bare SSCC, when Luhn agrees.
 */
export function findCardNumber(text: string): TextSpan | null {
  for (const chain of digitChains(text)) {
    if (isPhoneNumber(text, chain)) continue;
    for (const [first] of chain.entries()) {
      const card = cardFrom(text, chain.slice(first, first + longestCard));
      if (card) return card;
    }
  }
  return null;
}

/** The longest card number that begins with the first of the groups. */
function cardFrom(text: string, groups: readonly DigitGroup[]): TextSpan | null {
  let digits = '';
  let card: TextSpan | null = null;
  for (const [index, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > longestCard) break;
    if (!isCardNumber(digits)) continue;
    const written = groups.slice(0, index + 1);
    if (!isEverydayNumber(text, written)) card = { start: written[0]?.start ?? 0, end: group.end };
  }
  return card;
}
