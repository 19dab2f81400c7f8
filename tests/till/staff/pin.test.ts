import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pinFits, pinVerifier } from '../../../electron/till/staff/pin.ts';

describe('what is kept of a PIN', () => {
  const pepper = new Uint8Array(32).fill(7);

  test('fits this PIN and no other', async () => {
    const verifier = await pinVerifier('479263', pepper);
    expect(await pinFits('479263', verifier, pepper)).toBe(true);
    expect(await pinFits('479264', verifier, pepper)).toBe(false);
  });

  test('differs for two people who chose the same, and does not contain it', async () => {
    const [a, b] = [await pinVerifier('479263', pepper), await pinVerifier('479263', pepper)];
    expect(a).not.toBe(b);
    expect(a).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{64}\.19456\.2$/);
    expect(a).not.toContain('479263');
  });

  test('fits when it was made at another cost, and when it was written without one', async () => {
    const cheap = await pinVerifier('479263', pepper, { memorySizeKiB: 64, iterations: 1 });
    const first = (await pinVerifier('479263', pepper)).split('.').slice(0, 2).join('.');
    for (const verifier of [cheap, first]) {
      expect(await pinFits('479263', verifier, pepper)).toBe(true);
      expect(await pinFits('479264', verifier, pepper)).toBe(false);
    }
  });

  test('is worth nothing without the pepper, which comes from the key', async () => {
    const verifier = await pinVerifier('479263', pepper);
    expect(await pinFits('479263', verifier, new Uint8Array(32))).toBe(false);
    expect(await pinFits('479263', verifier, new Uint8Array(randomBytes(32)))).toBe(false);
  });
});
