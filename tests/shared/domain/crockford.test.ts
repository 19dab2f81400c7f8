import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGroups, readCrockford, toCrockford } from '../../../shared/domain/crockford.ts';

const bytes = fc.uint8Array({ minLength: 7, maxLength: 40 });

test('a code is read as it was meant, however it was grouped, written small or mistaken for what it looks like', () => {
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom(['O', 'I'], ['o', 'l'], ['0', 'L'], ['O', 'i']),
      (some, [zero, one]) => {
        const code = toCrockford(some, 10);
        const typed = inGroups(code.toLowerCase(), 5)
          .replace('-', ' ')
          .replaceAll('0', zero ?? '')
          .replaceAll('1', one ?? '');
        expect(readCrockford(typed, 10)).toBe(code);
      },
    ),
  );
});

test('the symbols are the first bits, five each', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const digits = toCrockford(some, 10);
      const value = [...digits].reduce(
        (sum, digit) => sum * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit)),
        0n,
      );
      const whole = some.subarray(0, 7).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
      expect(value).toBe(whole >> 6n);
    }),
  );
});

test('what has another length, or a letter no code has, is none; too few bytes are a bug', () => {
  expect(readCrockford('ABCDE-FGHJ', 10)).toBeNull();
  expect(readCrockford('ABCDE-FGHJKM', 10)).toBeNull();
  expect(readCrockford('ABCDE-FGHJU', 10)).toBeNull();
  expect(readCrockford('', 10)).toBeNull();
  expect(() => toCrockford(new Uint8Array(6), 10)).toThrow(RangeError);
});
