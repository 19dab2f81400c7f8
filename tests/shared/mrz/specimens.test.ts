import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { mrzLines } from '../../../shared/domain/mrz/reader-lines.ts';
import { proposeRepairs } from '../../../shared/domain/mrz/repairs.ts';
import { readAt, referenceRows } from './specimens.ts';
import type { MrzDate } from '../../../shared/domain/mrz/dates.ts';
import type { MrzDocument } from '../../../shared/domain/mrz/document.ts';

type Row = {
  readonly lines: readonly string[];
  readonly format: string | null;
  readonly expect: Readonly<Record<string, string>> | null;
  readonly valid: boolean;
  readonly note?: string;
  readonly problems?: readonly string[];
  readonly corrected?: readonly string[];
  readonly undetectable?: boolean;
};

const rows = referenceRows('mrz-specimens.jsonl') as readonly Row[];
const called = (row: Row) => [`${row.lines.join(' / ')} (${row.note ?? row.format})`, row] as const;
const ours: Readonly<Record<string, string>> = {
  MRVA: 'MRV-A',
  MRVB: 'MRV-B',
  FRA_ID: 'FRA-ID',
  FRA_DL: 'FRA-DL',
  CHE_DL: 'CHE-DL',
  SVK_ID_34: 'SVK-ID',
};

/** Corrections the file asks for that we do not make, by note, with the reason. */
const notCorrected: Readonly<Record<string, string>> = {
  '7 read as 1 in birth year': 'any digit may be any other: only a new scan tells',
  'only the first line arrived (partial read)': 'the other half cannot be guessed',
  'only the second line arrived': 'the other half cannot be guessed',
  'lines swapped': 'no reader we know does it, and a new scan costs a second',
  'first line lost one filler (43 characters): recoverable only for the name line':
    'what was lost may as well be a letter of the name, which no check digit guards',
};

describe.runIf(rows.length > 0)('the specimens', () => {
  test.each(rows.filter(({ valid }) => valid).map(called))('%s is read', (_, row) => {
    const parsed = parseMrz(row.lines, readAt);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { value } = parsed;
    expect(value.format).toBe(ours[row.format ?? ''] ?? row.format);
    const said = plainly(value);
    for (const [field, text] of Object.entries(row.expect ?? {})) {
      if (field in said) expect({ [field]: said[field] }).toEqual({ [field]: asWeSay(field, text) });
      else expect(partsOfNumbers).toContain(field);
    }
  });

  test.each(rows.filter(({ valid }) => !valid).map(called))('%s is refused for its reasons', (_, row) => {
    const parsed = parseMrz(row.lines, readAt);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    const { error } = parsed;
    if (error.code === 'mrz.no-layout') {
      expect(row.problems?.[0]).toContain('no format matches');
      return;
    }
    const codes = error.faults.map(({ code, field }) => `${code} ${field}`);
    // Of a zone with holes nothing else is said.
    if (codes.some((code) => code.startsWith('unreadable'))) {
      expect(row.problems).toContain('character outside A-Z 0-9 <');
      return;
    }
    for (const problem of row.problems ?? []) expect(codes).toContain(asFault(problem, codes));
  });

  test.each(
    rows.filter(({ corrected, undetectable, valid }) => corrected && !(undetectable && valid)).map(called),
  )(
    '%s is corrected by how it arrived, or the correction is proposed',
    (_, { lines, corrected, note = '' }) => {
      const arrived = mrzLines(lines.join('\r'));
      const proposed = proposeRepairs(lines, readAt).map((repair) => repair.lines);
      if (note in notCorrected) expect([arrived, ...proposed]).not.toContainEqual(corrected);
      else expect([arrived, ...proposed]).toContainEqual(corrected);
    },
  );
});

/** Fields of the file that we leave within another: the French number and the Swiss one are kept whole. */
const partsOfNumbers = ['issueYearMonth', 'departmentCode', 'pinCode', 'versionNumber', 'languageCode'];

/** A document in the words of the file. */
function plainly(value: MrzDocument): Readonly<Record<string, unknown>> {
  const [optional1, optional2] = value.optionalData;
  const { documentCode, issuingState, documentNumber, nationality, sex } = value;
  const { primaryIdentifier, secondaryIdentifier } = value;
  const names = { primaryIdentifier, secondaryIdentifier };
  const dates = { birthDate: inSix(value.birthDate), expiryDate: inSix(value.expiryDate) };
  const both = { documentCode, issuingState, documentNumber, nationality, sex, ...names, ...dates };
  return { ...both, optional1, optional2, administrativeCode: optional1, blankNumber: optional1 };
}

function inSix(date: MrzDate | null): string | null {
  const two = (part: number | null) => (part === null ? '<<' : String(part % 100).padStart(2, '0'));
  return date && two(date.year) + two(date.month) + two(date.day);
}

/** The file counts every filler of a name as a blank, and keeps '<' for an unspecified sex. */
function asWeSay(field: string, text: string): string {
  if (field === 'sex') return text === '<' ? 'X' : text;
  return field.endsWith('Identifier') ? text.replaceAll(/ +/g, ' ').trim() : text;
}

function asFault(problem: string, codes: readonly string[]): string {
  const [, field = '', kind = ''] = /^(\S+) (.*)$/.exec(problem) ?? [];
  const name = field.replace(/^.*Identifier$/, 'names').replace(/^optional$/, 'optionalData');
  if (kind === 'check digit') return `check-digit ${name}`;
  if (kind === 'has a digit') return `character ${name}`;
  return codes.includes(`date ${name}`) ? `date ${name}` : `character ${name}`;
}
