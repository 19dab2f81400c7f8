import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, readScan } from '../../../shared/domain/scan.ts';
import { netWeightMg, readBracketed, readGs1 } from '../../../shared/domain/scan/gs1.ts';
import { hasCheckDigit } from '../../../shared/domain/scan/product-code.ts';
import { readAt } from '../mrz/specimens.ts';

const gs = '\u{1d}';
const gtin = '09521101530001';

/** Thirteen digits and the one that checks them. */
const aGtin = fc
  .stringMatching(/^\d{13}$/)
  .map((body) => Array.from('0123456789', (digit) => body + digit).find(hasCheckDigit) ?? '');
const aText = fc.stringMatching(/^[A-Za-z0-9/.-]{1,20}$/);
const fixedElement = fc.oneof(
  fc.tuple(fc.constant('01'), aGtin),
  fc.tuple(fc.constantFrom('11', '17'), fc.constantFrom('261231', '270200', '280229')),
  fc.tuple(fc.constantFrom('3100', '3103', '3105', '3562'), fc.stringMatching(/^\d{6}$/)),
);
const variableElement = fc.oneof(
  fc.tuple(fc.constantFrom('10', '21', '240', '8004', '91'), aText),
  fc.tuple(fc.constantFrom('30', '37'), fc.stringMatching(/^\d{1,8}$/)),
  fc.tuple(fc.constant('8008'), fc.stringMatching(/^\d{8,12}$/)),
);
const someElements = fc.uniqueArray(fc.oneof(fixedElement, variableElement), {
  minLength: 1,
  maxLength: 6,
  selector: ([ai]) => ai,
});
const variable = ['10', '21', '240', '8004', '91', '30', '37', '8008'];

/** Writes elements as a reader sends them: a separator behind each that may be shorter, but for the last. */
const write = (elements: readonly (readonly [string, string])[]): string =>
  elements
    .map(
      ([ai, value], index) => ai + value + (variable.includes(ai) && index < elements.length - 1 ? gs : ''),
    )
    .join('');

describe('a GS1 code', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        const reading = readGs1(write(elements));
        expect(reading?.elements.map(({ ai, value }) => [ai, value])).toEqual(elements);
      }),
      { numRuns: 500 },
    );
  });

  test('is read alike as it is printed for people', () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        const printed = elements.map(([ai, value]) => `(${ai})${value}`).join('');
        expect(readBracketed(printed)?.elements.map(({ ai, value }) => [ai, value])).toEqual(elements);
      }),
    );
  });

  test('without its separators never says one way where there are two', () => {
    fc.assert(
      fc.property(someElements, (elements) => {
        const lost = write(elements).replaceAll(gs, '');
        const reading = readGs1(lost);
        if (!reading) return;
        const ways = [reading.elements, ...reading.others].map((way) =>
          way.map(({ ai, value }) => [ai, value]),
        );
        // Eight ways are told at most: beyond that a person has to read it off.
        if (ways.length < 8) expect(ways).toContainEqual(elements);
        const isSure = reading.elements.every(({ sureness }) => sureness !== 'compare');
        if (isSure) expect(ways).toEqual([elements]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['an article’s wrong check digit', `0109521101530002`],
    ['an unknown identifier', `01${gtin}0599`],
    ['a day no calendar has', `01${gtin}11260230`],
    ['a value that is too short', `01${gtin}310312`],
    ['a value that is too long', `21${'A'.repeat(21)}${gs}10B`],
    ['nothing', ''],
  ])('with %s is none', (_, text) => {
    expect(readGs1(text)).toBeNull();
  });

  test('keeps what checks itself sure where the rest is not', () => {
    const reading = readGs1(`01${gtin}10ABC12321SER99`);
    expect(reading?.elements).toEqual([
      { ai: '01', value: gtin, sureness: 'verified' },
      { ai: '10', value: 'ABC12321SER99', sureness: 'compare' },
    ]);
    expect(reading?.others).toEqual([
      [
        { ai: '01', value: gtin, sureness: 'verified' },
        { ai: '10', value: 'ABC123', sureness: 'compare' },
        { ai: '21', value: 'SER99', sureness: 'compare' },
      ],
    ]);
  });

  test('says a net weight in whole milligrams', () => {
    const weights = ['3100000002', '3103001234', '3105000523'].map((text) => {
      const [element] = readGs1(text)?.elements ?? [];
      return element && netWeightMg(element);
    });
    expect(weights).toEqual([2_000_000, 1_234_000, 5_230]);
  });

  test('is told by its identifier, by a leading separator or by brackets, and looked up by its article', () => {
    for (const text of [`]d201${gtin}21SER99`, `\u{2}${gs}01${gtin}21SER99\r\u{3}`, `(01)${gtin}(21)SER99`]) {
      const scan = readScan(`${text}\r`, readAt);
      expect(scan).toMatchObject({ kind: 'gs1', elements: [{ ai: '01' }, { ai: '21', value: 'SER99' }] });
      expect(codesOf(scan)).toContain('9521101530001');
    }
    expect(readScan(`01${gtin}21SER99`, readAt)).toMatchObject({ kind: 'piece' });
  });
});
