import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, key, play, strike } from './keyboard.ts';
import { passport } from '../shared/mrz/own-zones.ts';
import { writeZone } from '../shared/mrz/paper.ts';
import type { WedgeKey } from '../../renderer/scanner/wedge.ts';

const card = writeZone(
  {
    format: 'TD1',
    documentCode: 'I',
    issuingState: 'UTO',
    documentNumber: 'D23145890',
    nationality: 'UTO',
    birthDate: { year: 1974, month: 8, day: 12 },
    sex: 'F',
    expiryDate: { year: 2032, month: 4, day: 15 },
    primaryIdentifier: 'ERIKSSON',
    secondaryIdentifier: 'ANNA MARIA',
    // Full to the last place: a line without a filler.
    optionalData: ['', 'ABCDEFGHIJK'],
  },
  { unspecified: '<', emptyDigit: '<', countsFiller: false },
);

/** The lines one after the other as a reader strikes them, each with its suffix. */
function burst(lines: readonly string[], gapMs: number, suffix: readonly string[] = ['Enter']): WedgeKey[] {
  const keys: WedgeKey[] = [];
  for (const line of lines) {
    const at = (keys.at(-1)?.at ?? 1_000) + gapMs;
    keys.push(...strike(line, at, gapMs));
    for (const end of suffix) keys.push(key(end, (keys.at(-1)?.at ?? at) + gapMs));
  }
  return keys;
}

describe('the zone of a document', () => {
  test.each([
    ['a passport', passport({}), ['Enter']],
    ['an identity card with a line that has no filler', card, ['Enter']],
    ['a passport from a reader that ends its lines with two keys', passport({}), ['Enter', 'Enter']],
    ['a passport from a reader that ends its lines with Tab', passport({}), ['Tab']],
  ])('%s is one scan of several lines, and nothing is typed or pressed', (_what, lines, suffix) => {
    expect(play(burst(lines, 5, suffix))).toEqual({ typed: [], scans: [lines.join('\r')], restores: 0 });
  });

  test('is read whole at any speed of a reader, with a stall anywhere after the first keys', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 4, max: 89 }), (gapMs, stalled) => {
        const keys = burst(passport({}), gapMs);
        const late = keys.map((pressed, place) =>
          place >= stalled ? { ...pressed, at: pressed.at + 90 } : pressed,
        );
        expect(play(late)).toMatchObject({ typed: [], scans: [passport({}).join('\r')] });
      }),
    );
  });

  test('of two documents laid down one after the other is two scans', () => {
    const first = burst(passport({}), 5);
    const second = burst(card, 5).map((pressed) => ({ ...pressed, at: pressed.at + 3_000 }));
    expect(play([...first, ...second]).scans).toEqual([passport({}).join('\r'), card.join('\r')]);
  });

  test('is never let go into a field, though a key of a hand falls between', () => {
    const keys = burst(passport({}), 5);
    const last = keys.at(-1)?.at ?? 0;
    const outcome = play([...keys, key('ArrowDown', last + 10)]);
    expect(outcome).toEqual({ typed: ['ArrowDown'], scans: [passport({}).join('\r')], restores: 0 });
  });

  test('is not what a long tag is: that one ends with its suffix', () => {
    const tag = 'R-2041-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    expect(play([...strike(tag, 0, 5), key('Enter', 300), ...strike('ab', 600, 200)])).toEqual({
      typed: [codeOf('a'), codeOf('b')],
      scans: [tag],
      restores: 0,
    });
  });
});

describe('the bar code of a licence', () => {
  /** The lines a keyboard makes of it: the signs before the head struck with Ctrl, Enter for every line. */
  const lines = [
    '@',
    'ANSI 636014100001DL00310092DLDAQY4820117',
    'DCSPHETSAVONG',
    'DACKANDA',
    'DBA04152032',
    'DBB08121974',
  ];
  const struck = (gapMs: number): WedgeKey[] => {
    const keys: WedgeKey[] = [];
    for (const [index, line] of lines.entries()) {
      const at = (keys.at(-1)?.at ?? 1_000) + gapMs;
      keys.push(...strike(line, at, gapMs));
      const end = keys.at(-1)?.at ?? at;
      keys.push(key('Enter', end + gapMs));
      if (index === 0) keys.push(key('Digit6', end + 2 * gapMs, { shift: true, modified: true }));
    }
    return keys;
  };

  test('is one scan, and nothing of it is typed or pressed', () => {
    for (const gapMs of [2, 12, 28])
      expect(play(struck(gapMs))).toEqual({ typed: [], scans: [lines.join('\r')], restores: 0 });
  });

  test('is not what a hand types that begins with its first sign', () => {
    const typed = [...strike('@', 0, 0), key('Enter', 90), ...strike('ab', 300, 90)];
    expect(play(typed)).toEqual({
      typed: [codeOf('@'), 'Enter', codeOf('a'), codeOf('b')],
      scans: [],
      restores: 0,
    });
  });
});
