import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, readScan } from '../../../shared/domain/scan.ts';
import { paperCodeOf, readCheckedCode, tagOf } from '../../../shared/domain/scan/checked-code.ts';
import { hasCheckDigit, readProductCodes } from '../../../shared/domain/scan/product-code.ts';
import { readAt } from '../mrz/specimens.ts';
import type { Scan } from '../../../shared/domain/scan.ts';

const read = (text: string, symbology?: string): Scan =>
  readScan(text, symbology === undefined ? readAt : { ...readAt, symbology });
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./+';
const aPieceCode = fc.stringMatching(/^[A-Z0-9][A-Z0-9./-]{1,30}$/);
const aPlace = fc.nat();
const anyLetter = fc.constantFrom(...Array.from(letters));

/** A text with another character at a place. */
const damage = (text: string, at: number, to: string): string =>
  text.slice(0, at % text.length) + to + text.slice((at % text.length) + 1);

describe('a tag of ours', () => {
  test('is read as it was printed, whatever a reader puts around it, and its plain code stays readable', () => {
    fc.assert(
      fc.property(aPieceCode, (code) => {
        const tag = tagOf(code) ?? '';
        expect(tag.startsWith(`${code}+`)).toBe(true);
        for (const text of [tag, ` ${tag.toLowerCase()}\r\n`, `]C0${tag}\r`])
          expect(read(text)).toEqual({ kind: 'piece', code, sureness: 'verified' });
      }),
    );
  });

  test('with any one character misread is refused', () => {
    fc.assert(
      fc.property(aPieceCode, aPlace, anyLetter, (code, at, to) => {
        const tag = tagOf(code) ?? '';
        const worn = damage(tag, at, to);
        fc.pre(worn !== tag);
        // Without its mark it is a plain code, which is never taken for a sure one.
        expect(read(worn)).not.toMatchObject({ sureness: 'verified' });
        expect(readCheckedCode(worn)?.holds ?? false).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('that is misread for a look-alike is offered again, the place marked, and never taken', () => {
    expect(tagOf('R-2041')).toBe('R-2041+R');
    const scan = read('R-2O41+R');
    expect(scan).toMatchObject({ kind: 'damaged', of: 'piece' });
    expect(scan).toMatchObject({ likely: [{ text: 'R-2041+R', changed: [3] }] });
    expect(codesOf(scan)).toEqual([]);
  });

  test('offers nothing in which its check does not hold', () => {
    fc.assert(
      fc.property(aPieceCode, aPlace, anyLetter, (code, at, to) => {
        const scan = read(damage(tagOf(code) ?? '', at, to));
        if (scan.kind !== 'damaged') return;
        for (const { text } of scan.likely) expect(readCheckedCode(text)).toMatchObject({ holds: true });
      }),
    );
  });

  test.each(['', 'ແຫວນ-1', 'A+B', 'r-1', 'A'.repeat(32)])('is not printed for %j', (code) => {
    expect(tagOf(code)).toBeNull();
  });
});

describe('a paper of ours', () => {
  test.each(['receipt', 'envelope'] as const)('a %s is read as what it is', (kind) => {
    fc.assert(
      fc.property(aPieceCode, aPlace, anyLetter, (number, at, to) => {
        const code = paperCodeOf(kind, number) ?? '';
        expect(read(`${code}\r`)).toEqual({ kind, code: number, sureness: 'verified' });
        const worn = damage(code, at, to);
        fc.pre(worn !== code);
        expect(read(worn)).not.toMatchObject({ sureness: 'verified' });
      }),
    );
  });

  test('is never looked up among the pieces', () => {
    expect(codesOf(read(paperCodeOf('receipt', 'A-000123') ?? ''))).toEqual([]);
  });
});

describe('a plain code', () => {
  test('is the piece’s own, to be compared; a symbology that checks itself makes it plausible', () => {
    expect(read('R-2041\r')).toEqual({ kind: 'piece', code: 'R-2041', sureness: 'compare' });
    for (const text of [']C0R-2041', '\u{2}]d1R-2041'])
      expect(read(text)).toEqual({ kind: 'piece', code: 'R-2041', sureness: 'plausible' });
    expect(read(']A0R-2041')).toMatchObject({ sureness: 'compare' });
    expect(read('R-2041', ']C0')).toMatchObject({ sureness: 'plausible' });
  });
});

describe('the number of an article', () => {
  test.each([
    ['4006381333931', 'EAN-13', '04006381333931'],
    ['036000291452', 'UPC-A', '00036000291452'],
    ['73513537', 'EAN-8', '00000073513537'],
    ['04252614', 'UPC-E', '00042100005264'],
    ['01234565', 'UPC-E', '00012345000065'],
  ])('%s is an %s', (digits, as, gtin) => {
    expect(readProductCodes(digits, null)).toContainEqual({ as, digits, gtin });
    expect(read(`${digits}\r`)).toMatchObject({ kind: 'product', code: digits });
    expect(codesOf(read(digits))).toEqual(expect.arrayContaining([digits, gtin]));
  });

  test('with any one digit misread is no article', () => {
    const aBody = fc.oneof(...[7, 11, 12].map((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))));
    fc.assert(
      fc.property(aBody, aPlace, fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const digits = Array.from('0123456789', (digit) => body + digit).find(hasCheckDigit) ?? '';
        const place = at % digits.length;
        const worn = damage(digits, place, String((Number(digits[place]) + by) % 10));
        expect(hasCheckDigit(digits)).toBe(true);
        expect(hasCheckDigit(worn)).toBe(false);
      }),
    );
  });

  test('that fails under its own symbology is damaged, under none the code of a piece', () => {
    expect(read(']E04006381333932')).toEqual({ kind: 'damaged', of: 'product', likely: [] });
    expect(read('4006381333932')).toEqual({ kind: 'piece', code: '4006381333932', sureness: 'compare' });
    expect(read(']E04OO6381333931')).toMatchObject({
      likely: [{ text: '4006381333931', changed: [1, 2] }],
    });
  });

  test('is looked up in every form a house may keep it in', () => {
    expect(codesOf(read(']E00036000291452'))).toEqual([
      '0036000291452',
      '00036000291452',
      '0036000291452',
      '036000291452',
    ]);
  });

  test('is read without its add-on', () => {
    expect(read(']E3400638133393112345')).toMatchObject({ kind: 'product', code: '4006381333931' });
  });
});

test.each([
  ['', { kind: 'nothing' }],
  ['\u{2}\r\u{3}', { kind: 'nothing' }],
  ['%FLDELRAY^DOE$JOHN$^4818?;6360100462172082009=2101198701010=?', { kind: 'stripe' }],
  [';4111111111111111=2512?', { kind: 'stripe' }],
  ['CC0123456789ABCDEF', { kind: 'client card', code: 'CC0123456789ABCDEF', sureness: 'compare' }],
  ['SB00000000000000000', { kind: 'badge', code: 'SB00000000000000000', sureness: 'verified' }],
  ['SB00000000000000001', { kind: 'damaged badge' }],
  ['R-20\u000041', { kind: 'damaged', of: 'piece', likely: [] }],
])('%j is %o', (text, scan) => {
  expect(read(text)).toEqual(scan);
});
