import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { someJson } from '../../builders/arbitrary-json.ts';
import type { Json } from '../../../shared/sync/canonical-json.ts';

/** The same value with its keys put in at another order, all the way down. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(fields.toReversed().map(([key, field]) => [key, turned(field)]));
}

test('reads back as the value it was made of', () => {
  fc.assert(
    fc.property(someJson, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

test('is the same text whatever order the keys came in', () => {
  fc.assert(
    fc.property(someJson, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
    }),
  );
});

test('differs for values that differ', () => {
  fc.assert(
    fc.property(someJson, someJson, (a, b) => {
      expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(a, b));
    }),
  );
});

test('sorts keys by UTF-16 code units, the example of RFC 8785 section 3.2.3', () => {
  const keys = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  const values = [...canonicalJson(keys).matchAll(/:"([^"]+)"/g)].map(([, value]) => value);
  expect(values).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test('writes no spaces, and escapes as RFC 8785 section 3.2.2.2 asks', () => {
  expect(canonicalJson({ b: [1, -2, null, true], a: '€$\u000f\nA\'B"\\"/' })).toBe(
    '{"a":"€$\\u000f\\nA\'B\\"\\\\\\"/","b":[1,-2,null,true]}',
  );
});

describe('what cannot be written the same everywhere is refused', () => {
  test.each([[0.5], [1e21], [NaN], [Infinity], [Number.MAX_SAFE_INTEGER + 1]])('%d', (number) => {
    expect(() => canonicalJson({ amount: number })).toThrow('whole number');
  });

  test.each([[undefined], [() => 1], [Symbol('x')]])('%s', (stranger) => {
    expect(() => canonicalJson({ a: stranger as unknown as Json })).toThrow('JSON');
  });
});
