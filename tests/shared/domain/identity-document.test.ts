import { expect, test } from 'vitest';
import { fieldsToCompare } from '../../../shared/domain/identity-document/compare-fields.ts';
import {
  documentMark,
  documentOfZone,
  isExpired,
  isProven,
} from '../../../shared/domain/identity-document.ts';
import { card, passport, read } from '../mrz/own-zones.ts';
import type { BusinessDate } from '../../../shared/clock.ts';

const ofZone = (lines: readonly string[]) => documentOfZone(read(lines), lines);

test('a zone becomes a document with every field as sure as its digits make it', () => {
  expect(ofZone(passport({}))).toMatchObject({
    documentType: 'passport',
    issuingState: 'UTO',
    documentNumber: 'L898902C3',
    familyName: 'ERIKSSON',
    givenNames: 'ANNA',
    birthDate: '1974-08-12',
    sex: 'F',
    validUntil: '2032-04-15',
    sureness: { documentNumber: 'verified', familyName: 'compare', validUntil: 'verified', sex: 'plausible' },
  });
  expect(ofZone(card('D231458907'))).toMatchObject({ documentType: 'identity card' });
});

test.each([
  ['7504<<', '1975-04'],
  ['75<<<<', '1975'],
  ['<<<<<<', null],
])('a birth date of %s is kept as far as it is known', (birth, expected) => {
  expect(ofZone(passport({ birth })).birthDate).toBe(expected);
});

test.each([
  ['3204<<', '2032-04-30'],
  ['2802<<', '2028-02-29'],
  ['32<<<<', '2032-12-31'],
  ['<<<<<<', null],
])('an expiry of %s counts until its last possible day', (expiry, validUntil) => {
  expect(ofZone(passport({ expiry })).validUntil).toBe(validUntil);
});

test('a document is valid on its last day and expired the day after', () => {
  const validUntil = '2026-11-23' as BusinessDate;
  expect(isExpired({ validUntil }, '2026-11-23' as BusinessDate)).toBe(false);
  expect(isExpired({ validUntil }, '2026-11-24' as BusinessDate)).toBe(true);
  expect(isExpired({ validUntil: null }, '2026-11-24' as BusinessDate)).toBe(false);
});

test('a number is proven by its digit, and by nothing a person types', () => {
  const scanned = ofZone(passport({}));
  expect(isProven(scanned)).toBe(true);
  expect(isProven({ ...scanned, zone: [] })).toBe(false);
});

test('the same document has the same mark however it was written down', () => {
  const scanned = ofZone(passport({ state: 'D<<' }));
  const typed = { ...scanned, issuingState: 'DEU', documentNumber: 'l898 902-c3' };
  expect(documentMark(typed)).toBe(documentMark(scanned));
  expect(documentMark({ ...typed, issuingState: 'FRA' })).not.toBe(documentMark(scanned));
});

test('what no digit sees is marked in the number, and empty fields are left out', () => {
  const fields = fieldsToCompare({ ...ofZone(passport({})), givenNames: '' });
  expect(fields[0]).toEqual({
    field: 'documentNumber',
    text: 'L898902C3',
    sureness: 'verified',
    lookAlikes: [0, 1, 3, 5],
  });
  expect(fields.map(({ field }) => field)).not.toContain('givenNames');
});
