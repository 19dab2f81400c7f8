import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName, fullName, nameKeys, typedNameKeys } from '../../../../shared/domain/client-name.ts';
import type { ClientName } from '../../../../shared/domain/client-name.ts';

const name = (given: string, family: string | null, order: ClientName['order'] = 'given first') => ({
  given,
  family,
  order,
});
const familyFirst = (given: string, family: string) => name(given, family, 'family first');

// By hand: what staff say, what the owner writes.
const names: readonly (readonly [ClientName, string, string])[] = [
  [name('Noy', 'Sengdara'), 'Noy S.', 'Noy Sengdara'],
  [name('Thandar', null), 'Thandar', 'Thandar'],
  [name('เกษม', 'ศรีสุวรรณ'), 'เกษม ศ.', 'เกษม ศรีสุวรรณ'],
  [name('มาลี', 'ไชยวงศ์'), 'มาลี ช.', 'มาลี ไชยวงศ์'],
  [name('ນ້ອຍ', 'ໄຊຍະວົງ'), 'ນ້ອຍ ຊ.', 'ນ້ອຍ ໄຊຍະວົງ'],
  [familyFirst('小明', '王'), '小明', '王小明'],
  [familyFirst('雪', '欧阳'), '雪 欧.', '欧阳雪'],
  [familyFirst('花子', '田中'), '花子 田.', '田中花子'],
  [familyFirst('민준', '김'), '민준', '김민준'],
  [familyFirst('Thị Lan', 'Nguyễn'), 'Thị Lan N.', 'Nguyễn Thị Lan'],
  [name('Étienne', 'd’Aubigny'), 'Étienne D.', 'Étienne d’Aubigny'],
  [name('Þór', 'öberg'), 'Þór Ö.', 'Þór öberg'],
  [name('فاطمة', 'الهاشمي'), 'فاطمة ا.', 'فاطمة الهاشمي'],
  [name('Екатерина', 'Ковалёва'), 'Екатерина К.', 'Екатерина Ковалёва'],
  [name('Kim', 'O'), 'Kim', 'Kim O'],
];

test.each(names)('%j is called %s and written %s', (who, called, written) => {
  expect(displayName(who)).toBe(called);
  expect(fullName(who)).toBe(written);
});

test('what a client is called never holds more of the family name than its first letter', () => {
  const part = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(part, part, (given, family) => {
      const called = displayName(name(given, family));
      expect(called.startsWith(given)).toBe(true);
      // A letter's capital can be several (ß, ΐ): it is one letter of the name all the same.
      const initials = [...family].map((letter) => ` ${letter.toUpperCase()}.`);
      expect(['', ...initials]).toContain(called.slice(given.length));
    }),
    { examples: [['Noy', 'ΐa']] },
  );
});

describe('a whole name is known', () => {
  const finds = (typed: string, who: ClientName) => {
    const keys = nameKeys(who);
    return typedNameKeys(typed).some((key) => keys.includes(key));
  };

  test.each(names)('%j as its owner writes it, in another order, in capitals and in one', (who) => {
    const written = fullName(who);
    const words = written.split(' ');
    for (const typed of [written, words.toReversed().join('  '), written.toUpperCase(), words.join('')])
      expect(finds(typed, who)).toBe(true);
  });

  test('and not by a part of it, or with more', () => {
    const who = name('Noy', 'Sengdara');
    for (const typed of [
      'Noy',
      'Sengdara',
      'Noy S',
      'Noy Sengdar',
      'Noy Noy Sengdara',
      'Noy Sengdara K',
      '',
      ' . ',
    ])
      expect(finds(typed, who)).toBe(false);
  });
});
