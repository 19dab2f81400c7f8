import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProven } from '../../shared/domain/identity-document.ts';
import { isVnIdQr, parseVnIdQr } from '../../shared/domain/vn-id-qr.ts';
import { readAt } from './mrz/specimens.ts';
import { anyVnCard, writeVnQr } from './vn-card.ts';

const read = (text: string) => parseVnIdQr(text, readAt);

describe('the code of a Vietnamese card', () => {
  test('is read as it was written, old or new, whatever a reader puts around it', () => {
    const more = fc.constantFrom('', '||||', '||Nguyễn Văn B|Lê Thị C|');
    fc.assert(
      fc.property(anyVnCard, more, fc.constantFrom('', ']Q1', '\u{2}'), (card, rest, start) => {
        const parsed = read(`${start}${writeVnQr(card, rest)}\r\n`);
        if (!parsed?.ok) throw new Error(JSON.stringify(parsed));
        const { value } = parsed;
        expect(value).toMatchObject({
          documentType: 'identity card',
          issuingState: 'VNM',
          documentNumber: card.number,
          birthDate: card.birthDate,
          sex: card.sex === 'Nam' ? 'M' : 'F',
          validUntil: null,
        });
        expect(`${value.familyName} ${value.givenNames}`).toBe(card.name);
        expect(isProven(value)).toBe(true);
      }),
    );
  });

  test('is kept without the address and the old number', () => {
    fc.assert(
      fc.property(
        anyVnCard.filter(({ oldNumber, address }) => oldNumber !== '' && address !== ''),
        (card) => {
          const kept = JSON.stringify(read(writeVnQr(card)));
          expect(kept).not.toContain(card.address);
          expect(kept).not.toContain(`|${card.oldNumber}`);
        },
      ),
    );
  });

  test('is refused wherever it is cut off', () => {
    fc.assert(
      fc.property(anyVnCard, fc.nat(), (card, at) => {
        const text = writeVnQr(card);
        const parsed = read(text.slice(0, at % text.length));
        expect(parsed === null || !parsed.ok).toBe(true);
      }),
    );
  });

  test('is refused with any one wrong digit that its number, its birthday and its sex tell apart', () => {
    fc.assert(
      fc.property(
        anyVnCard,
        fc.integer({ min: 3, max: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (card, at, by) => {
          const wrong = (Number(card.number[at]) + by) % 10;
          const number = `${card.number.slice(0, at)}${wrong}${card.number.slice(at + 1)}`;
          expect(read(writeVnQr({ ...card, number }))).toEqual({ ok: false, error: { code: 'number' } });
        },
      ),
    );
  });

  test.each([
    ['a day no calendar has', { birthDate: '1990-02-30' }, 'date'],
    ['a day of issue to come', { issued: '2027-01-01' }, 'date'],
    ['a province there is not', { number: '097199000000' }, 'number'],
    ['no name', { name: ' ' }, 'name'],
  ])('with %s is refused', (_, changed, code) => {
    const card = {
      number: '001199000000',
      oldNumber: '',
      name: 'Lê A',
      birthDate: '1999-05-04',
      sex: 'Nữ' as const,
      address: 'Đường 1',
      issued: '2022-01-02',
    };
    expect(read(writeVnQr(card))).toMatchObject({ ok: true });
    expect(read(writeVnQr({ ...card, ...changed }))).toEqual({ ok: false, error: { code } });
  });

  test.each(['012345678901', '012345678901|', 'R-2041|x|y|', '4006381333931', ''])('is not %j', (text) => {
    expect(isVnIdQr(text)).toBe(false);
  });
});
