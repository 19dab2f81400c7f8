import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, key, play, strike } from './keyboard.ts';

const codeText = fc.stringMatching(/^[A-Z0-9-]{4,40}$/);
const suffix = fc.constantFrom('Enter', 'NumpadEnter', 'Tab');

/** A burst as readers send it: the first keys quick, later ones with a stall now and then. */
const burst = fc.tuple(codeText, suffix).chain(([text, end]) =>
  fc.record({
    text: fc.constant(text),
    end: fc.constant(end),
    gaps: fc.tuple(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }),
      fc.array(fc.integer({ min: 0, max: 120 }), { minLength: text.length, maxLength: text.length }),
    ),
  }),
);

describe('a scan', () => {
  test('is read whole and leaves no key in the field', () => {
    fc.assert(
      fc.property(burst, ({ text, end, gaps: [first, later] }) => {
        const gaps = [...first, ...later].slice(0, text.length - 1);
        const keys = strike(text, 1000, gaps);
        const last = keys.at(-1)?.at ?? 0;
        const after = later.at(-1) ?? 0;
        expect(play([...keys, key(end, last + after)])).toEqual({ typed: [], scans: [text], restores: 0 });
      }),
    );
  });

  test.each([[1], [2], [3]])(
    'is read whole though key %i of it arrives late, and the field is put back',
    (late) => {
      const keys = [...strike('R-2041', 0, 5), key('Enter', 30)];
      expect(play(keys, (place) => place === late)).toMatchObject({ scans: ['R-2041'], restores: 1 });
      expect(play(keys, (place) => place <= late)).toMatchObject({ scans: ['R-2041'], restores: 1 });
    },
  );

  test('without a suffix ends by silence', () => {
    expect(play(strike('R-2041', 0, 8)).scans).toEqual(['R-2041']);
  });

  test('is followed by another one at once', () => {
    const first = [...strike('R-2041', 0, 5), key('Enter', 30)];
    const second = [...strike('R-1987', 200, 5), key('Enter', 230)];
    expect(play([...first, ...second])).toMatchObject({ typed: [], scans: ['R-2041', 'R-1987'] });
  });

  test('may end with carriage return and line feed: neither presses a button', () => {
    const keys = [...strike('R-2041', 0, 5), key('Enter', 30), key('Enter', 35)];
    expect(play(keys)).toMatchObject({ typed: [], scans: ['R-2041'] });
  });

  test('holds capital letters by Shift alone, whatever Caps Lock does', () => {
    const keys = [
      key('CapsLock', 0),
      key('ShiftLeft', 1),
      ...strike('RING', 2, 5),
      key('ShiftLeft', 18),
      ...strike('ab', 20, 5),
      key('Enter', 30),
    ];
    expect(play(keys).scans).toEqual(['RINGab']);
  });

  test('read through an input method is read, and the field is put back', () => {
    const keys = strike('R-2041', 0, 5).map((pressed) => ({ ...pressed, composing: true }));
    expect(play([...keys, key('Enter', 30)])).toMatchObject({ scans: ['R-2041'], restores: 1 });
  });
});

describe('a hand', () => {
  test('typing keeps every key in its order, at any human speed', () => {
    const humanGaps = fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 30, maxLength: 30 });
    const word = fc.stringMatching(/^[a-z0-9-]{1,30}$/);
    fc.assert(
      fc.property(word, humanGaps, (text, gaps) => {
        expect(play(strike(text, 0, gaps))).toEqual({
          typed: [...text].map(codeOf),
          scans: [],
          restores: 0,
        });
      }),
    );
  });

  test('rolling over three keys at once loses none', () => {
    expect(play([...strike('the', 0, 12), key('Enter', 40)])).toEqual({
      typed: ['KeyT', 'KeyH', 'KeyE', 'Enter'],
      scans: [],
      restores: 0,
    });
  });

  test('is typing still when its keys arrive late, and none comes twice', () => {
    const keys = [key('KeyA', 0), key('KeyB', 20), key('Backspace', 40), key('KeyC', 60), key('Enter', 80)];
    const typed = ['KeyA', 'KeyB', 'Backspace', 'KeyC', 'Enter'];
    expect(play(keys, () => true)).toEqual({ typed, scans: [], restores: 0 });
  });

  test('striking Backspace quickly deletes what stands before it', () => {
    const keys = [key('KeyA', 0), key('KeyB', 8), key('Backspace', 16), key('KeyC', 24)];
    expect(play(keys).typed).toEqual(['KeyA', 'KeyB', 'Backspace', 'KeyC']);
  });

  test('holding a key down repeats it at once', () => {
    const repeats = Array.from({ length: 12 }, (_, place) => key('KeyA', 500 + place * 30, { repeat: true }));
    expect(play([key('KeyA', 0), ...repeats])).toMatchObject({ typed: Array(13).fill('KeyA'), scans: [] });
  });

  test.each([['Ctrl+Z'], ['AltGr+Q']])('%s is never part of a burst', () => {
    const keys = strike('abzcd', 0, 5).map((pressed, place) => ({ ...pressed, modified: place === 2 }));
    expect(play([...keys, key('Enter', 30)])).toMatchObject({
      typed: ['KeyA', 'KeyB', 'KeyZ', 'KeyC', 'KeyD', 'Enter'],
      scans: [],
    });
  });

  test('pressing Space or Enter on a button is not kept waiting', () => {
    expect(play([key('Space', 0)]).typed).toEqual(['Space']);
    expect(play([key('Enter', 0)]).typed).toEqual(['Enter']);
  });

  test('pressing Enter after a scan and a breath presses the button', () => {
    const keys = [...strike('R-2041', 0, 5), key('Enter', 30), key('Enter', 200)];
    expect(play(keys)).toMatchObject({ typed: ['Enter'], scans: ['R-2041'] });
  });
});
