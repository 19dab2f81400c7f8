import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { aMoment, anyPaper, aPaper, formats } from './arbitrary-papers.ts';
import { isSeen, type Damage } from './guarded.ts';
import { writeZone } from './paper.ts';
import { anyCharacter } from './framing.ts';
import { erikssons, readAt } from './specimens.ts';
import type { MrzFormat } from '../../../shared/domain/mrz/layout.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'.split('');
const unreadable = '_?* abz>é'.split('');

/** Of all the thousands of damages to a document, one in so many is tried, another lot for each document. */
const stride = 131;

/** Every way in which one character of the lines can be another one. */
const everyDamage = (lines: readonly string[], others: readonly string[] = alphabet): Damage[] =>
  lines.flatMap((text, index) =>
    [...text].flatMap((from, place) =>
      others.filter((to) => to !== from).map((to) => ({ line: index + 1, position: place + 1, from, to })),
    ),
  );

/** Where another character makes it no zone of that layout at all. */
const isFixed = (format: MrzFormat, line: number, position: number): boolean =>
  (format === 'FRA-DL' && position <= 5) ||
  (format === 'SVK-ID' && line === 1 && position >= 3 && position <= 5) ||
  (format === 'CHE-DL' &&
    (line === 1 || (line === 2 && (position <= 2 || [18, 19].includes(position) || position >= 26))));

const damaged = (lines: readonly string[], { line, position, to }: Damage): string[] =>
  lines.map((text, index) => (index === line - 1 ? replaceAt(text, position - 1, to) : text));

const replaceAt = (text: string, place: number, to: string) =>
  text.slice(0, place) + to + text.slice(place + 1);

describe('one wrong character', () => {
  test.each(formats)('is refused wherever the digits or the classes can see it: %s', (format) => {
    fc.assert(
      fc.property(aPaper(format), fc.nat(stride - 1), ({ paper, habits, now }, start) => {
        const lines = writeZone(paper, habits);
        const some = everyDamage(lines).filter((_, index) => index % stride === start);
        const passed = some.filter((damage) => parseMrz(damaged(lines, damage), { now }).ok);
        expect(passed.filter((damage) => isSeen(format, damage))).toEqual([]);
      }),
    );
  });

  test.each(Object.entries(erikssons))(
    'is refused wherever it can be seen, tried all over: %s',
    (_, lines) => {
      const parsed = parseMrz(lines, readAt);
      const format = parsed.ok ? parsed.value.format : 'TD3';
      const passed = everyDamage(lines).filter((damage) => parseMrz(damaged(lines, damage), readAt).ok);
      expect(passed.filter((damage) => isSeen(format, damage))).toEqual([]);
      // And what is let through is no accident of one place: there is some in every line.
      expect(new Set(passed.map(({ line }) => line)).size).toBe(lines.length);
    },
  );

  test('is refused anywhere when it is no character of the zone, and the place is said', () => {
    fc.assert(
      fc.property(anyPaper, fc.nat(), ({ paper, habits, now }, pick) => {
        const lines = writeZone(paper, habits);
        const all = everyDamage(lines, unreadable);
        const damage = all[pick % all.length] ?? { line: 0, position: 0, from: '', to: '' };
        const parsed = parseMrz(damaged(lines, damage), { now });
        const { line, position } = damage;
        const place = { code: 'unreadable', line, from: position, to: position };
        expect(parsed.ok).toBe(false);
        if (!isFixed(paper.format, line, position)) {
          expect(parsed).toMatchObject({ error: { code: 'mrz.damaged', faults: [place] } });
        }
      }),
    );
  });

  test('in a passport number passes exactly when it counts the same modulo ten', () => {
    const number = everyDamage(erikssons.passport).filter(
      ({ line, position }) => line === 2 && position <= 9,
    );
    const passed = number.filter((damage) => parseMrz(damaged(erikssons.passport, damage), readAt).ok);
    // L898902C3: for L 1 B V; 8 I S; 9 J T; 8 I S; 9 J T; 0 A K U <; 2 C M W; C 2 M W; 3 D N X.
    expect(passed).toHaveLength(3 + 2 + 2 + 2 + 2 + 4 + 3 + 3 + 3);
  });

  test('in what no digit guards is let through, and the field says to compare it', () => {
    const [first, second] = erikssons.passport;
    const parsed = parseMrz([first.replace('ERIKSSON', 'ERIXSSON'), second], readAt);
    expect(parsed).toMatchObject({
      value: { primaryIdentifier: 'ERIXSSON', sureness: { names: 'compare' } },
    });
  });
});

test('a refusal names the field, the line and the place, and never what stands there', () => {
  const [first, second] = erikssons.passport;
  const lines = [first.replace('ERIKSSON', 'ER1KSSON'), second.replace('740812', '740832')];
  expect(parseMrz(lines, readAt)).toEqual({
    ok: false,
    error: {
      code: 'mrz.damaged',
      format: 'TD3',
      faults: [
        { code: 'character', field: 'names', line: 1, from: 6, to: 44 },
        { code: 'date', field: 'birthDate', line: 2, from: 14, to: 19 },
        { code: 'check-digit', field: 'birthDate', line: 2, from: 20, to: 20 },
        { code: 'check-digit', field: 'composite', line: 2, from: 44, to: 44 },
      ],
    },
  });
  expect(parseMrz(lines.slice(1), readAt)).toEqual({
    ok: false,
    error: { code: 'mrz.no-layout', lineLengths: [44] },
  });
});

test('no text at all makes the parser throw', () => {
  const anyText = fc.string({ unit: anyCharacter, maxLength: 50 });
  const zoneLike = fc.array(fc.constantFrom(...alphabet, '\r', '_', 'é'), { minLength: 30, maxLength: 100 });
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          anyText,
          zoneLike.map((all) => all.join('')),
        ),
      ),
      aMoment,
      (lines, now) => {
        expect(typeof parseMrz(lines, { now }).ok).toBe('boolean');
      },
    ),
  );
});
