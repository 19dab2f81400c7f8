import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCardNumber } from '../../../../shared/domain/card-guard.ts';
import { aCardNumber, aWrittenCard, withLuhnDigit } from './card-numbers.ts';
import { everydayNumbers } from './everyday-numbers.ts';

const words = ['', 'card ', 'visa:', 'ບັດ ', 'R-2041 ', 'paid 2 x, ', 'x', 'บัตร', '54 '];
const after = ['', ' 12/29 123', ', please', ' exp', '\n', ' x 2', ' (Noy)'];

describe('card numbers', () => {
  test('are refused, 10,000 of them, whatever stands between the digits and around them', () => {
    const aNote = fc.tuple(fc.constantFrom(...words), aWrittenCard, fc.constantFrom(...after));
    fc.assert(
      fc.property(aNote, ([before, card, behind]) => findCardNumber(before + card + behind) !== null),
      { numRuns: 10_000 },
    );
  });

  test('are found where they stand, and nothing else of them is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'card ', 'ບັດ: '),
        aWrittenCard,
        fc.constantFrom('', ' please', ', Noy'),
        (before, card, behind) => {
          const end = before.length + card.length;
          expect(findCardNumber(before + card + behind)).toEqual({ start: before.length, end });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('with a slipped or swapped digit are no card numbers', () => {
    fc.assert(
      fc.property(aCardNumber, fc.nat(), fc.integer({ min: 1, max: 9 }), (card, at, by) => {
        const place = at % card.length;
        const slipped = (Number(card[place]) + by) % 10;
        expect(findCardNumber(card.slice(0, place) + slipped + card.slice(place + 1))).toBeNull();
      }),
    );
  });

  test.each([
    // What payment processors publish for trials.
    '4111111111111111',
    '4012 8888 8888 1881',
    '4000-0000-0000-0002',
    '5555.5555.5555.4444',
    '5105 1051 0510 5100',
    '2223 0031 2200 3222',
    '3782 822463 10005',
    '371449635398431',
    '3056 930902 5904',
    '3852 000002 3237',
    '3622 720627 1667',
    '3530 1113 3330 0000',
    '6011 0009 9013 9424',
    '6200 0000 0000 0005',
    '6304 0000 0000 0000',
    '5019717010103742',
    '6331101999990016',
    '4️⃣1️⃣1️⃣1️⃣ 1111 1111 1111',
    'two: 4111 1111 1111 1112 4111 1111 1111 1111',
    '+4111 1111 1111 1111',
    '+41 11 1111 1111 1111 11',
    '+49 151 23456789 4111 1111 1111 1111',
  ])('%s is one', (text) => {
    expect(findCardNumber(text)).not.toBeNull();
  });
});

describe('what is no card number', () => {
  const kinds = Object.entries(everydayNumbers);

  test.each(kinds)('%s are let through, 12,500 of them', (_, aNumber) => {
    fc.assert(
      fc.property(aNumber, (text) => findCardNumber(text) === null),
      { numRuns: 100_000 / kinds.length },
    );
  });

  test('would be refused by Luhn and length alone: the trap is there', () => {
    // EANs of Germany and Britain that pass Luhn, as every tenth does.
    const luhnEans = fc
      .sample(everydayNumbers['EANs and UPCs'], { numRuns: 5_000, seed: 1 })
      .filter((text) => /^[456]\d{12}$/.test(text) && withLuhnDigit(text.slice(0, -1)) === text);
    expect(luhnEans.length).toBeGreaterThan(50);
    expect(luhnEans.filter((text) => findCardNumber(text) !== null)).toEqual([]);
  });

  test.each([
    // Visa's 13 digits are history: what has 13 digits today is an EAN, a telephone or a citizen.
    '4222222222222',
    '',
    'Ring 54, R-2041, 58.400.000',
    '4111 1111 1111 1112',
    '9111 1111 1111 1111',
    '41111111111111110000',
    '4111 1111 1111 (1111)',
    '4111 1111, 1111 1111',
    '4111    1111 1111 1111',
    // A Diners number anywhere else; after a plus or 00 it is a telephone in Hungary.
    '+36 2272 0627 1667',
    '00 36 2272 0627 1667',
    'resize promised 24.12.2026 - 26.12.2026',
    'budget 45.000.000 - 50.000.000',
    '36,500.00 - 38,900.00',
    '(01)09506000134352(21)4111111111111111',
  ])('%j passes', (text) => {
    expect(findCardNumber(text)).toBeNull();
  });
});

test('a card behind a long row of single digits is found all the same', () => {
  expect(findCardNumber(`${'4 1 1 1 '.repeat(2_000)}x 4111 1111 1111 1111`)).toEqual({
    start: 16_002,
    end: 16_021,
  });
});
