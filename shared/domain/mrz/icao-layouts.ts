import { at } from './layout.ts';
import { check, head, none, secondLine, secondLineChecks } from './layout-parts.ts';
import type { Layout } from './layout.ts';

const visa = { begins: /^V/, checks: secondLineChecks, longNumbers: false } as const;

/**
 * Doc 9303 parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (visas). Names, issuer, nationality, sex and document code are under
 * no check digit; visas have no composite and leave their optional data unguarded too.
 */
export const icaoLayouts: readonly Layout[] = [
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
];
