import { at } from './layout.ts';
import { check, head, none, secondLine, secondLineChecks } from './layout-parts.ts';
import type { Layout } from './layout.ts';

/** What France, Slovakia and Switzerland printed on cards that are still about, in zones of their own making. */
export const nationalLayouts: readonly Layout[] = [
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
    begins: /^..SVK/,
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
