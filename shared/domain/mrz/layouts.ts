import { at } from './layout.ts';
import type { Check, Layout, MrzField, Span } from './layout.ts';

const check = (guards: Check['guards'], place: Span, ...covers: readonly Span[]): Check => ({
  guards,
  at: place,
  covers,
});

const none: Record<MrzField, readonly Span[]> = {
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

const head = { documentCode: [at(1, 1, 2)], issuingState: [at(1, 3, 5)] } as const;

/** The second line begins alike in passports, visas and cards of two lines: only its end differs. */
const secondLine = {
  documentNumber: [at(2, 1, 9)],
  nationality: [at(2, 11, 13)],
  birthDate: [at(2, 14, 19)],
  sex: [at(2, 21)],
  expiryDate: [at(2, 22, 27)],
} as const;

const secondLineChecks = [
  check('documentNumber', at(2, 10), at(2, 1, 9)),
  check('birthDate', at(2, 20), at(2, 14, 19)),
  check('expiryDate', at(2, 28), at(2, 22, 27)),
] as const;

const visa = { begins: /^V/, checks: secondLineChecks, longNumbers: false } as const;

/**
 * Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas), and what France, Switzerland and Slovakia printed on cards
 * that are still about. Names, issuer and document code of ICAO's five are under no check digit; visas have no
 * composite and leave their optional data unguarded; the Swiss licence has no check digit at all. The first layout
 * that fits decides, so those that ask for a beginning come before those that do not.
 */
export const layouts: readonly Layout[] = [
  {
    format: 'MRV-A',
    lineLengths: [44, 44],
    fields: { ...none, ...head, ...secondLine, names: [at(1, 6, 44)], optionalData: [at(2, 29, 44)] },
    ...visa,
  },
  {
    format: 'TD3',
    lineLengths: [44, 44],
    fields: { ...none, ...head, ...secondLine, names: [at(1, 6, 44)], optionalData: [at(2, 29, 42)] },
    checks: [
      ...secondLineChecks,
      check('optionalData', at(2, 43), at(2, 29, 42)),
      check('composite', at(2, 44), at(2, 1, 10), at(2, 14, 20), at(2, 22, 43)),
    ],
    longNumbers: false,
  },
  {
    format: 'MRV-B',
    lineLengths: [36, 36],
    fields: { ...none, ...head, ...secondLine, names: [at(1, 6, 36)], optionalData: [at(2, 29, 36)] },
    ...visa,
  },
  {
    // Issued 1988 to 2021, to citizens alone, so the issuer is the nationality. It says when it was issued (the first
    // four characters of the number, YYMM), never when it expires.
    format: 'FRA-ID',
    lineLengths: [36, 36],
    begins: /^IDFRA/,
    fields: {
      ...none,
      ...head,
      nationality: head.issuingState,
      names: [at(1, 6, 30), at(2, 14, 27)],
      documentNumber: [at(2, 1, 12)],
      birthDate: [at(2, 28, 33)],
      sex: [at(2, 35)],
      optionalData: [at(1, 31, 36)],
    },
    checks: [
      check('documentNumber', at(2, 13), at(2, 1, 12)),
      check('birthDate', at(2, 34), at(2, 28, 33)),
      check('composite', at(2, 36), at(1, 1, 36), at(2, 1, 35)),
    ],
    longNumbers: false,
  },
  {
    format: 'TD2',
    lineLengths: [36, 36],
    fields: { ...none, ...head, ...secondLine, names: [at(1, 6, 36)], optionalData: [at(2, 29, 35)] },
    checks: [...secondLineChecks, check('composite', at(2, 36), at(2, 1, 10), at(2, 14, 20), at(2, 22, 35))],
    longNumbers: true,
  },
  {
    format: 'TD1',
    lineLengths: [30, 30, 30],
    fields: {
      ...head,
      documentNumber: [at(1, 6, 14)],
      birthDate: [at(2, 1, 6)],
      sex: [at(2, 8)],
      expiryDate: [at(2, 9, 14)],
      nationality: [at(2, 16, 18)],
      names: [at(3, 1, 30)],
      optionalData: [at(1, 16, 30), at(2, 19, 29)],
    },
    checks: [
      check('documentNumber', at(1, 15), at(1, 6, 14)),
      check('birthDate', at(2, 7), at(2, 1, 6)),
      check('expiryDate', at(2, 15), at(2, 9, 14)),
      check('composite', at(2, 30), at(1, 6, 30), at(2, 1, 7), at(2, 9, 15), at(2, 19, 29)),
    ],
    longNumbers: true,
  },
  {
    format: 'FRA-DL',
    lineLengths: [30],
    begins: /^D1FRA/,
    fields: {
      ...none,
      ...head,
      documentNumber: [at(1, 6, 14)],
      expiryDate: [at(1, 16, 21)],
      names: [at(1, 22, 29)],
    },
    // The first of the two is reckoned from the document code on, not over the number alone.
    checks: [check('documentNumber', at(1, 15), at(1, 1, 14)), check('composite', at(1, 30), at(1, 1, 29))],
    longNumbers: false,
  },
  {
    format: 'SVK-ID',
    lineLengths: [34, 34],
    fields: { ...none, ...head, ...secondLine, names: [at(1, 6, 34)], optionalData: [at(2, 29, 34)] },
    checks: secondLineChecks,
    longNumbers: false,
  },
  {
    // The first line is the number of the blank card and the language it is printed in. Nothing but its fixed shape
    // tells this zone from noise.
    format: 'CHE-DL',
    lineLengths: [9, 30, 30],
    begins: /^[A-Z]{3}\d{3}[A-Z]<<\nFA.{15}<<.{6}<{5}\n/,
    fields: {
      ...none,
      documentCode: [at(2, 1, 2)],
      issuingState: [at(2, 3, 5)],
      documentNumber: [at(2, 6, 17)],
      birthDate: [at(2, 20, 25)],
      names: [at(3, 1, 30)],
      optionalData: [at(1, 1, 9)],
    },
    checks: [],
    longNumbers: false,
  },
];

/** The layout of a zone by the lengths of its lines and how they begin; undefined when no layout fits. */
export function layoutOf(lines: readonly string[]): Layout | undefined {
  const lengths = lines.map(({ length }) => length).join();
  const joined = lines.join('\n');
  return layouts.find(
    ({ lineLengths, begins }) => lineLengths.join() === lengths && (begins?.test(joined) ?? true),
  );
}
