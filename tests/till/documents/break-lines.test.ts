import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../electron/till/documents/layout/break-lines.ts';

/** Lines of so many letters; marks take no room. */
const lettersFit = (room: number) => (line: string) => [...line.replaceAll(/\p{M}/gu, '')].length <= room;
const brokenAt = (text: string, room: number) => breakLines(text, lettersFit(room));

describe('lines are broken', () => {
  test.each([
    ['between words', 'Mekong solitaire in six claws', 16, ['Mekong solitaire', 'in six claws']],
    [
      'between Chinese characters, never before a comma',
      '湄公河系列，六爪镶嵌',
      5,
      ['湄公河系', '列，六爪镶', '嵌'],
    ],
    ['where U+200B says so, which is gone afterwards', 'ข้อมูล\u200Bของ\u200Bท่าน', 6, ['ข้อมูล', 'ของท่าน']],
    ['before a vowel that begins a syllable', 'ເພັດພອຍໂຮງງານ', 8, ['ເພັດພອຍ', 'ໂຮງງານ']],
    ['between letters when nothing else helps', 'ABCDEFGH', 3, ['ABC', 'DEF', 'GH']],
    ['without the dot that parted two things', 'gold · R-0412', 8, ['gold', 'R-0412']],
    ['not at a space that holds together', 'Size ISO\u00A054', 8, ['Size', 'ISO\u00A054']],
  ])('%s', (_, text, room, lines) => {
    expect(brokenAt(text, room)).toEqual(lines);
  });
});

const syllables = fc.constantFrom(
  'ที่',
  'ผู้',
  'น้ำ',
  'เพชร',
  'ปั๊ม',
  'ໃບ',
  'ຮັບ',
  'ເງິນ',
  'ຂໍ້',
  '湄',
  '公',
  '，',
  'ring',
  ' ',
  ' · ',
  '-',
  '\u200B',
);

test('no text is lost or doubled, no line is too long, and none begins with a mark', () => {
  fc.assert(
    fc.property(fc.array(syllables, { maxLength: 40 }), fc.integer({ min: 4, max: 30 }), (parts, room) => {
      const lines = brokenAt(parts.join(''), room);
      const bare = (text: string) => text.replaceAll(/[\s\u200B·]/gu, '');
      expect(lines.map(bare).join('')).toBe(bare(parts.join('')));
      for (const line of lines) expect(lettersFit(room)(line)).toBe(true);
      for (const line of lines) expect(line).not.toMatch(/^[\p{M}ำຳ]/u);
    }),
  );
});

test('a letter that fits nowhere stands on a line alone', () => {
  expect(breakLines('ผู้ใหญ่', () => false).join('')).toBe('ผู้ใหญ่');
});
