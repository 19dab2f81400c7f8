import { describe, expect, test } from 'vitest';
import { isAamva, parseAamva } from '../../../shared/domain/aamva.ts';
import { readAt, referenceRows } from '../mrz/specimens.ts';

type Row = {
  readonly raw: string;
  readonly valid: boolean;
  readonly note?: string;
  readonly expect: Readonly<Record<string, unknown>> & {
    readonly subfiles?: readonly string[];
    readonly documentNumber?: string;
    readonly firstName?: string;
    readonly middleName?: string;
  };
};

const rows = referenceRows('aamva-samples.jsonl') as readonly Row[];
const called = (row: Row, index: number) => [`${index}: ${row.note ?? row.raw.slice(0, 20)}`, row] as const;

/** Rows we refuse though the file reads them, by the number it reads, with the reason. */
const notRead: Readonly<Record<string, string>> = {
  NONE: 'NONE is what issuers write for no number: a card without one identifies nobody',
};
const isRefused = ({ expect: said }: Row): boolean => (said.documentNumber ?? '') in notRead;

describe.runIf(rows.length > 0)('the samples', () => {
  const valid = rows.filter(({ valid: is }) => is).map(called);
  test.each(valid.filter(([, row]) => !isRefused(row)))('%s', (_, { raw, expect: said }) => {
    const parsed = parseAamva(raw, readAt);
    if (!parsed?.ok) throw new Error(JSON.stringify(parsed?.error ?? 'no licence'));
    const { value } = parsed;
    const given = [said.firstName, said.middleName].filter((name) => name !== undefined).join(' ');
    expect({
      documentType: value.documentType,
      documentNumber: value.documentNumber,
      familyName: value.familyName,
      givenNames: value.givenNames,
      birthDate: value.birthDate,
      validUntil: value.validUntil,
      sex: value.sex,
    }).toEqual({
      documentType: said.subfiles?.[0] === 'ID' ? 'identity card' : 'driving licence',
      documentNumber: said.documentNumber,
      familyName: said['fullName'] ?? said['lastName'],
      givenNames: said['fullName'] === undefined ? given : '',
      birthDate: said['dateOfBirth'],
      validUntil: said['expiryDate'],
      sex: said['sex'],
    });
    // Version 1 says no country, and Alberta's card neither.
    expect(value.issuingState).toBe(said['country'] ?? (said['jurisdiction'] === 'AB' ? 'CAN' : 'USA'));
  });

  test.each(valid.filter(([, row]) => isRefused(row)))('%s is refused', (_, { raw }) => {
    expect(parseAamva(raw, readAt)).toEqual({ ok: false, error: { code: 'number' } });
  });

  test.each(rows.map(called).filter(([, row]) => !row.valid))(
    '%s is no licence, or not all of one',
    (_, row) => {
      const isCut = row.expect.documentNumber !== undefined;
      expect(isAamva(row.raw)).toBe(isCut);
      expect(parseAamva(row.raw, readAt)).toEqual(
        isCut ? { ok: false, error: { code: 'incomplete' } } : null,
      );
    },
  );
});
