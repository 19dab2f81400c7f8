import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientNumberOf, readClientNumber } from '../../../../shared/domain/client-number.ts';
import { normaliseEmail } from '../../../../shared/domain/e-mail.ts';
import { normalisePhone } from '../../../../shared/domain/phone.ts';
import type { ClientId } from '../../../../shared/ids.ts';

describe('a phone', () => {
  const typed: readonly (readonly [string, string, string | null])[] = [
    ['020 5512 3456', 'LA', '+8562055123456'],
    ['20 5512 3456', 'LA', '+8562055123456'],
    ['(020) 5512-3456', 'LA', '+8562055123456'],
    ['+856 20 5512 3456', 'TH', '+8562055123456'],
    ['00856 20 5512 3456', 'US', '+8562055123456'],
    ['856 20 5512 3456', 'LA', '+8562055123456'],
    ['໐໒໐ ໕໕໑໒ ໓໔໕໖', 'LA', '+8562055123456'],
    ['081-234-5678', 'TH', '+66812345678'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['06 39 98 00 11', 'FR', '+33639980011'],
    ['2345 6789', 'HK', '+85223456789'],
    ['+442079460000', 'LA', '+442079460000'],
    ['5512', 'LA', null],
    ['+1234567', 'LA', null],
    ['+12345678901234567', 'LA', null],
    ['call me', 'LA', null],
    ['', 'LA', null],
    ['+', 'LA', null],
    ['020 5512 3456 home', 'LA', null],
  ];
  test.each(typed)('typed as %j in %s is %j', (text, country, whole) => {
    expect(normalisePhone(text, country)).toBe(whole);
  });

  test('in its one form stays as it is in every country', () => {
    const digits = fc.stringMatching(/^[1-9]\d{7,14}$/);
    fc.assert(
      fc.property(digits, fc.constantFrom('LA', 'TH', 'US', 'FR', 'HK', 'SG', 'XX'), (number, country) => {
        expect(normalisePhone(`+${number}`, country)).toBe(`+${number}`);
      }),
    );
  });
});

describe('an e-mail address', () => {
  test.each([
    [' Kanda.P@Example.COM ', 'kanda.p@example.com'],
    ['kanda+ring@mail.example.org', 'kanda+ring@mail.example.org'],
    ['ｋａｎｄａ@example.com', 'kanda@example.com'],
    ['kanda@example', null],
    ['kanda example.com', null],
    ['a@b@example.com', null],
    ['@example.com', null],
    ['', null],
  ] as const)('%j is %j', (text, whole) => {
    expect(normaliseEmail(text)).toBe(whole);
  });
});

describe('a client number', () => {
  const ids = fc.uuid().map((id) => id as ClientId);

  test('follows from the id, and is read however it is typed', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const number = clientNumberOf(id);
        expect(number).toMatch(/^C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        for (const typed of [
          number,
          number.toLowerCase(),
          number.replaceAll('-', ''),
          number.replaceAll('-', ' '),
        ])
          expect(readClientNumber(typed)).toBe(number);
      }),
    );
  });

  test('is another for each of the last forty bits', () => {
    const id = (end: string) => `0198f0aa-0000-7000-8000-00${end}` as ClientId;
    expect(clientNumberOf(id('0000000000'))).toBe('C-0000-0000');
    expect(clientNumberOf(id('0000000001'))).toBe('C-0000-0001');
    expect(clientNumberOf(id('ffffffffff'))).toBe('C-ZZZZ-ZZZZ');
  });

  test.each(['', 'C-', 'C-0000-000', 'C-0000-00000', 'D-0000-0000', 'C-000I-0000', 'Noy'])(
    '%j is none',
    (text) => {
      expect(readClientNumber(text)).toBeNull();
    },
  );
});
