import { at } from './layout.ts';
import type { Check, MrzField, Span } from './layout.ts';

/** Names a check digit: what it guards, where it stands, and what it is reckoned over. */
export const check = (guards: Check['guards'], place: Span, ...covers: readonly Span[]): Check => ({
  guards,
  at: place,
  covers,
});

/** A layout that holds nothing, to begin from. */
export const none: Record<MrzField, readonly Span[]> = {
  documentCode: [],
  issuingState: [],
  documentNumber: [],
  nationality: [],
  birthDate: [],
  sex: [],
  expiryDate: [],
  names: [],
  optionalData: [],
};

export const head = { documentCode: [at(1, 1, 2)], issuingState: [at(1, 3, 5)] } as const;

/** The second line begins alike in passports, visas and cards of two lines: only its end differs. */
export const secondLine = {
  documentNumber: [at(2, 1, 9)],
  nationality: [at(2, 11, 13)],
  birthDate: [at(2, 14, 19)],
  sex: [at(2, 21)],
  expiryDate: [at(2, 22, 27)],
} as const;

export const secondLineChecks = [
  check('documentNumber', at(2, 10), at(2, 1, 9)),
  check('birthDate', at(2, 20), at(2, 14, 19)),
  check('expiryDate', at(2, 28), at(2, 22, 27)),
] as const;
