import { expect, test } from 'vitest';
import { digitValue, withPlainDigits } from '../../../shared/domain/digits.ts';

test.each([
  ['0123456789', 'ASCII'],
  ['໐໑໒໓໔໕໖໗໘໙', 'Lao'],
  ['๐๑๒๓๔๕๖๗๘๙', 'Thai'],
  ['٠١٢٣٤٥٦٧٨٩', 'Arabic'],
  ['۰۱۲۳۴۵۶۷۸۹', 'Persian'],
  ['०१२३४५६७८९', 'Devanagari'],
  ['០១២៣៤៥៦៧៨៩', 'Khmer'],
  ['０１２３４５６７８９', 'full width'],
  ['𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', 'bold'],
  ['𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿', 'monospace'],
  ['⁰¹²³⁴⁵⁶⁷⁸⁹', 'raised'],
  ['⓪①②③④⑤⑥⑦⑧⑨', 'circled'],
])('%s counts from 0 to 9 (%s)', (digits) => {
  expect([...digits].map(digitValue)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('every decimal digit of Unicode has the value Unicode gives it: ten to a script, zero first', () => {
  const all = Array.from({ length: 0x1_fc00 }, (_, point) => String.fromCodePoint(point));
  const decimal = all.filter((character) => /^\p{Nd}$/u.test(character));
  expect(decimal.length % 10).toBe(0);
  expect(decimal.map(digitValue)).toEqual(decimal.map((_, index) => index % 10));
});

test.each(['a', '½', '十', ' ', '', '⑩', '一'])('%j is no digit', (character) => {
  expect(digitValue(character)).toBeNull();
});

test('a text keeps everything but its digits', () => {
  expect(withPlainDigits('ແຫວນ ໕໔ · 5４ ½')).toBe('ແຫວນ 54 · 54 ½');
});
