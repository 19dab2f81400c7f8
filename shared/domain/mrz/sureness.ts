import { holdsSpan } from './layout.ts';
import { isKnownState } from './states.ts';
import type { Sureness } from '../sureness.ts';
import type { Layout, MrzField } from './layout.ts';

/** How sure a field of a faultless zone is; null when the layout does not hold it. */
export function surenessOf(field: MrzField, layout: Layout, text: string): Sureness | null {
  const spans = layout.fields[field];
  if (spans.length === 0) return null;
  const covers = layout.checks.flatMap((check) => check.covers);
  const isCovered = spans.every((span) => covers.some((cover) => holdsSpan(cover, span)));
  if (isCovered) return 'verified';
  return isPlausible(field, layout, text) ? 'plausible' : 'compare';
}

/**
 * The places (from 0) in a document number whose typical misreading no check digit sees, because both characters
 * count the same: a screen that shows the number for comparing marks them.
 */
export function unprovenCharacters(documentNumber: string): readonly number[] {
  return [...documentNumber].flatMap((character, index) => (twins.includes(character) ? [index] : []));
}

/** G and 6, Q and 6, S and 8, Z and 5, L and 1, B and 1, O and 4, I and 8, U and 0: equal modulo ten. */
const twins = 'GQ6SI8Z5LB1O4U0';

function isPlausible(field: MrzField, layout: Layout, text: string): boolean {
  switch (field) {
    case 'sex':
      return true;
    case 'issuingState':
    case 'nationality':
      return isKnownState(text);
    case 'documentCode':
      return usualCodes[layout.format]?.test(text) ?? true;
    default:
      return false;
  }
}

/** Doc 9303 parts 4 to 7: P for passports, A, C or I for cards, V for visas. The other layouts are known by their code. */
const usualCodes: Partial<Record<Layout['format'], RegExp>> = {
  TD1: /^[ACI]/,
  TD2: /^[ACIP]/,
  TD3: /^P/,
  'SVK-ID': /^I/,
};
