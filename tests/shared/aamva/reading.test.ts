import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAamva } from '../../../shared/domain/aamva.ts';
import { isProven } from '../../../shared/domain/identity-document.ts';
import { readAt } from '../mrz/specimens.ts';
import { aCard, anyCard, anyHabits, plainHabits, writeCard } from './card.ts';
import type { IdentityDocument } from '../../../shared/domain/identity-document.ts';
import type { Card } from './card.ts';

const read = (text: string) => parseAamva(text, readAt);

/** What a card says, in the words of a document. */
const said = (card: Card) => ({
  documentType: card.kind === 'ID' ? 'identity card' : 'driving licence',
  documentNumber: card.documentNumber,
  familyName: card.family,
  givenNames: [card.first, card.middle].filter((name) => name !== '').join(' '),
  birthDate: card.birthDate,
  validUntil: card.expiryDate,
  sex: card.sex,
  issuingState: card.country,
});
const fieldsOf = ({ zone: _zone, sureness: _sureness, ...fields }: IdentityDocument) => fields;

/** What readers and keyboards make of a card, and what is read of it all the same. */
const manglings: Readonly<Record<string, (text: string) => string>> = {
  'line feeds as carriage return and line feed': (text) => text.replaceAll('\n', '\r\n'),
  'bars for all that parts elements': (text) => text.replaceAll(/\p{Cc}+/gu, '|'),
  'the head as a keyboard strikes it': (text) => text.replace('\u{1e}\r', '6M').replaceAll('\r', 'M'),
  'caps lock': (text) =>
    text.replaceAll(/[a-z]|[A-Z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase())),
  'another record separator': (text) => text.replace('\u{1e}', '\u{1c}'),
  'a bar code’s identifier before it': (text) => `]L2${text}`,
  'U+0090 around every separator': (text) => text.replaceAll('\n', '\u{90}\n\u{90}'),
  'a head without its first signs': (text) => text.replace('@\n\u{1e}\r', ''),
  'letters for the offsets': (text) => text.replace(/(DL|ID)\d{8}/, '$1abacabac'),
};

describe('a licence', () => {
  test('is read as it was written, whoever issued it in whichever version', () => {
    fc.assert(
      fc.property(anyCard, anyHabits, (card, habits) => {
        const parsed = read(writeCard(card, habits));
        expect(parsed).toMatchObject({ ok: true, value: said(card) });
      }),
      { numRuns: 500 },
    );
  });

  test('that came whole is as good as scanned, its names still to be compared', () => {
    fc.assert(
      fc.property(anyCard, anyHabits, fc.constantFrom('', '\r', '\n'), (card, habits, suffix) => {
        // A suffix that is what a card may end with cannot be told from it.
        fc.pre(suffix !== '\r' || card.own !== null || habits.hasLineFeedAtEnd);
        const parsed = read(writeCard(card, habits) + suffix);
        if (!parsed?.ok) throw new Error(JSON.stringify(parsed));
        expect(isProven(parsed.value)).toBe(true);
        expect(parsed.value.sureness).toMatchObject({ documentNumber: 'plausible', familyName: 'compare' });
      }),
    );
  });

  test.each(Object.entries(manglings))('is read alike with %s', (_, mangle) => {
    fc.assert(
      fc.property(anyCard, anyHabits, (card, habits) => {
        const text = writeCard({ ...card, own: null }, habits);
        const parsed = read(mangle(text));
        const whole = read(text);
        if (!parsed?.ok || !whole?.ok) throw new Error(JSON.stringify([parsed, text]));
        expect(fieldsOf(parsed.value)).toEqual(fieldsOf(whole.value));
      }),
    );
  });

  test('that lost everything between its elements is read, and nothing of it is sure', () => {
    // A first name that ends in DA would run into the letters of the next element, and is why nothing is sure.
    const card = aCard({ first: 'NOY' });
    const parsed = read(writeCard(card, plainHabits).replaceAll(/\p{Cc}/gu, ''));
    if (!parsed?.ok) throw new Error(JSON.stringify(parsed));
    expect(parsed.value).toMatchObject(said(card));
    expect(isProven(parsed.value)).toBe(false);
    expect(new Set(Object.values(parsed.value.sureness))).toEqual(new Set(['compare']));
  });

  test('keeps nothing of where its holder lives or how they look', () => {
    const parsed = read(writeCard(aCard(), plainHabits));
    expect(JSON.stringify(parsed)).not.toMatch(/LOTUS|ANYTOWN|064 in|LEFT OUT/);
  });

  test('may be read twice, but two of them are none', () => {
    const text = writeCard(aCard(), plainHabits);
    expect(read(text + text)).toMatchObject({ ok: true, value: said(aCard()) });
    const other = writeCard(aCard({ documentNumber: 'Y4820118' }), plainHabits);
    expect(read(text + other)).toEqual({ ok: false, error: { code: 'two' } });
  });

  test.each([
    ['without a number', { documentNumber: 'NONE' }, 'number'],
    ['without a name', { family: 'NONE', first: 'NONE', middle: '' }, 'name'],
    ['of somebody not born yet', { birthDate: '2027-01-01' }, 'date'],
    ['with a thirtieth of February', { expiryDate: '2032-02-30' }, 'date'],
  ])('%s is refused', (_, changed, code) => {
    expect(read(writeCard(aCard(changed), plainHabits))).toEqual({ ok: false, error: { code } });
  });

  test('that never ends has no last day', () => {
    for (const expiryDate of ['9999-12-31', '0000-00-00'])
      expect(read(writeCard(aCard({ expiryDate }), plainHabits))).toMatchObject({
        ok: true,
        value: { validUntil: null },
      });
  });

  test('of version 1 with its name in natural order has it in one', () => {
    const text = writeCard(aCard({ version: 1, family: 'JOHN P SMITH', first: '', middle: '' }), plainHabits);
    expect(read(text)).toMatchObject({ ok: true, value: { familyName: 'JOHN P SMITH', givenNames: '' } });
  });

  test('says that a name may go on where it was cut, or is as long as may be', () => {
    const cut = writeCard(aCard(), plainHabits).replace('DDEN', 'DDET');
    const full = writeCard(aCard({ version: 3, family: 'A'.repeat(40) }), plainHabits);
    for (const text of [cut, full]) expect(read(text)).toMatchObject({ value: { possiblyTruncated: true } });
    expect(read(writeCard(aCard(), plainHabits))).toMatchObject({ value: { possiblyTruncated: false } });
  });
});

describe('a damaged licence', () => {
  /** Refused, or read but left to be compared and approved, or all there is to read came through. */
  const isHarmless = (text: string, card: Card) => {
    const parsed = read(text);
    if (!parsed?.ok || !isProven(parsed.value)) return;
    expect(parsed.value).toMatchObject(said(card));
  };

  test('cut anywhere is never taken for a whole one', () => {
    fc.assert(
      fc.property(anyCard, anyHabits, fc.nat(), (card, habits, place) => {
        const text = writeCard(card, habits);
        isHarmless(text.slice(0, place % text.length), card);
      }),
      { numRuns: 1_000 },
    );
  });

  test('that lost a byte anywhere, or took one in, is never taken for a whole one', () => {
    fc.assert(
      fc.property(
        anyCard,
        anyHabits,
        fc.nat(),
        fc.constantFrom('', 'A7', '\n\n', '-0', '\r\r', 'DD'),
        (card, habits, at, put) => {
          const text = writeCard(card, habits);
          const place = at % text.length;
          isHarmless(text.slice(0, place) + put + text.slice(place + 1), card);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('with a digit of a date that makes it none is refused', () => {
    fc.assert(
      fc.property(anyCard, anyHabits, fc.constantFrom('DBA', 'DBB'), (card, habits, id) => {
        const worn = writeCard(card, habits).replace(new RegExp(`${id}\\d{8}`), `${id}99999999`);
        expect(read(worn)).toEqual({ ok: false, error: { code: 'date' } });
      }),
    );
  });
});
