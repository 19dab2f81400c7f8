import { filler } from './check-digit.ts';
import { isCenturyUnsure, readBirthDate, readExpiryDate } from './dates.ts';
import { textAt, textOf } from './layout.ts';
import { readLongNumber } from './long-number.ts';
import { readNames } from './names.ts';
import { surenessOf } from './sureness.ts';
import type { Instant } from '../../clock.ts';
import type { Sureness } from '../sureness.ts';
import type { MrzDate } from './dates.ts';
import type { Layout, MrzField, MrzFormat } from './layout.ts';
import type { MrzNames } from './names.ts';

/** What a machine-readable zone says. Null: the layout does not hold the field. */
export type MrzDocument = MrzNames & {
  readonly format: MrzFormat;
  /** One or two characters; Doc 9303 gives the second of passports a meaning from 2026 on (PP, PD, PO, ...). */
  readonly documentCode: string;
  /** Three letters as a rule, one for Germany (D). */
  readonly issuingState: string;
  /** With a blank where the zone has a filler in the middle. */
  readonly documentNumber: string;
  readonly nationality: string | null;
  readonly birthDate: MrzDate | null;
  /** X: unspecified, for which most issuers write '<' and some X. */
  readonly sex: 'F' | 'M' | 'X' | null;
  /** All parts null: the zone says no expiry. */
  readonly expiryDate: MrzDate | null;
  /** What the issuer put there, a text for each optional field of the layout; often a personal number. */
  readonly optionalData: readonly string[];
  readonly sureness: Readonly<Record<MrzField, Sureness | null>>;
};

/** Reads the fields of a zone that has no fault. */
export function readDocument(layout: Layout, lines: readonly string[], now: Instant): MrzDocument {
  const raw = (field: MrzField) => textOf(lines, layout.fields[field]);
  const read = (field: MrzField) => withBlanks(raw(field));
  const has = (field: MrzField) => layout.fields[field].length > 0;
  const long = readLongNumber(layout, lines);
  const birthDate = readBirthDate(raw('birthDate'), now);
  const sure = (field: MrzField) => surenessOf(field, layout, read(field));
  const sureBirth = sure('birthDate');
  // The check digit guards the digits of the year, not its century.
  const centuryUnsure = birthDate !== null && isCenturyUnsure(birthDate, now);
  return {
    format: layout.format,
    documentCode: read('documentCode'),
    issuingState: read('issuingState'),
    documentNumber: long?.number ?? read('documentNumber'),
    nationality: has('nationality') ? read('nationality') : null,
    birthDate,
    sex: has('sex') ? sexOf(raw('sex')) : null,
    expiryDate: readExpiryDate(raw('expiryDate'), now),
    ...readNames(lines, layout.fields.names),
    optionalData: layout.fields.optionalData.map((span, index) => {
      const text = textAt(lines, span);
      return withBlanks(long && index === 0 ? text.slice(long.taken) : text);
    }),
    sureness: {
      documentCode: sure('documentCode'),
      issuingState: sure('issuingState'),
      documentNumber: sure('documentNumber'),
      nationality: sure('nationality'),
      birthDate: sureBirth === 'verified' && centuryUnsure ? 'plausible' : sureBirth,
      sex: sure('sex'),
      expiryDate: sure('expiryDate'),
      names: sure('names'),
      optionalData: sure('optionalData'),
    },
  };
}

function withBlanks(text: string): string {
  return text.replaceAll(filler, ' ').trimEnd();
}

function sexOf(text: string): 'F' | 'M' | 'X' {
  return text === 'F' || text === 'M' ? text : 'X';
}
