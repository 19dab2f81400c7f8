import { describe, expect, test } from 'vitest';
import { pairsIn } from '../../renderer/screens/identity/look-alikes.ts';
import { readDate } from '../../renderer/components/read-date.ts';
import { documentTyped, draftOf, issuedBy } from '../../renderer/screens/identity/typed-draft.ts';
import { unprovenCharacters } from '../../shared/domain/mrz/sureness.ts';
import { typedDocumentSchema } from '../../shared/contract/identity.ts';
import { digitOf } from '../shared/mrz/paper.ts';
import type { TypedDraft } from '../../renderer/screens/identity/typed-draft.ts';
import type { Capture } from '../../renderer/state/identity-store.ts';
import type { CheckId, SaleId } from '../../shared/ids.ts';

describe('a day typed from a document', () => {
  test.each(['12 8 1974', '12/08/1974', '12.8.1974', '12-08-1974', '12081974', '1974-08-12', ' 12 8 1974 '])(
    '%s is the 12th of August 1974',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'day', date: '1974-08-12' });
    },
  );

  test.each(['31 2 1990', '29 2 2023', '12 13 1974', '0 1 1990', '12 8 74', '12 8', 'August', '120874'])(
    '%s is no day',
    (text) => {
      expect(readDate(text)).toEqual({ kind: 'none' });
    },
  );

  test('the 29th of February is one in a leap year', () => {
    expect(readDate('29 2 2024')).toEqual({ kind: 'day', date: '2024-02-29' });
  });

  test('a Buddhist year is said in the years of the till, not taken', () => {
    expect(readDate('12 8 2517')).toEqual({ kind: 'buddhist', year: 1974 });
  });

  test('nothing typed is nothing', () => {
    expect(readDate('  ')).toEqual({ kind: 'empty' });
  });
});

const empty: Capture = {
  checkId: 'check' as CheckId,
  saleId: 'sale' as SaleId,
  stage: 'waiting',
  means: null,
  expired: false,
  name: null,
  needs: [],
  fields: [],
  damage: null,
  documentHash: null,
};
const card: TypedDraft = {
  ...draftOf(empty),
  documentNumber: '1 1017 00203 45 1',
  issuingState: 'THA',
  familyName: 'เพชรสวงศ์',
  birthDate: '12 8 1974',
};

describe('a typed document', () => {
  test('is what the till takes, with what is not said left open', () => {
    const typed = documentTyped(card);
    expect(typed).toMatchObject({
      birthDate: '1974-08-12',
      validUntil: null,
      nationality: null,
      sex: null,
    });
    expect(typedDocumentSchema.safeParse(typed).success).toBe(true);
  });

  test.each([
    ['a number', { documentNumber: '12' }],
    ['an issuer', { issuingState: '' }],
    ['a name', { familyName: ' ', givenNames: '' }],
    ['a day that is one', { birthDate: '31 2 1990' }],
    ['a year of the till', { validUntil: '1 1 2575' }],
  ])('waits for %s', (_what, missing) => {
    expect(documentTyped({ ...card, ...missing })).toBeNull();
  });

  test('takes its holder for a national of its issuer until somebody says otherwise', () => {
    expect(issuedBy(draftOf(empty), 'LAO').nationality).toBe('LAO');
    expect(issuedBy({ ...card, nationality: 'CHN' }, 'LAO').nationality).toBe('CHN');
  });

  test('is corrected from what was typed, and never from what was scanned', () => {
    const fields: Capture['fields'] = [
      { field: 'documentNumber', text: 'L898902C3', sureness: 'compare', lookAlikes: [] },
      { field: 'sex', text: 'F', sureness: 'compare', lookAlikes: [] },
    ];
    expect(draftOf({ ...empty, means: 'typed', fields })).toMatchObject({
      documentNumber: 'L898902C3',
      sex: 'F',
    });
    expect(draftOf({ ...empty, means: 'scanned', fields }).documentNumber).toBe('');
  });
});

describe('look-alikes', () => {
  test('each marked character is told apart from one that counts the same, once', () => {
    const number = 'GQ6SI8Z5LB1O4U0G';
    const pairs = pairsIn(number, unprovenCharacters(number));
    expect(pairs.map(({ read }) => read).join('')).toBe('GQ6SI8Z5LB1O4U0');
    for (const { read, other } of pairs) expect(digitOf(read)).toBe(digitOf(other));
  });

  test('a number without any says nothing', () => {
    expect(pairsIn('C3', unprovenCharacters('C3'))).toEqual([]);
  });
});
