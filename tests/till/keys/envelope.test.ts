import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFits, sealKey, unsealKey } from '../../../electron/till/keys/envelope.ts';
import { makeRecoveryCode, readRecoveryCode } from '../../../electron/till/keys/recovery-code.ts';
import { newFolder } from '../../test-till.ts';

const key = Buffer.from('c0de'.repeat(16), 'hex');
const code = makeRecoveryCode();

/** A folder with a sealed key, and the paths of its two slots. */
async function sealedFolder() {
  const folder = newFolder();
  await sealKey(folder, key, code);
  const slots = ['a', 'b'].map((slot) => join(folder, `key-envelope.${slot}`));
  return { folder, slots };
}
const damage = (file: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[0-9a-f]{8}/, 'zzzzzzzz'));

test('the recovery code opens the key, however it is typed', async () => {
  const { folder } = await sealedFolder();
  const typed = [
    code,
    code.toLowerCase(),
    code.replaceAll('-', ' '),
    code.replaceAll('0', 'o').replaceAll('1', 'l'),
  ];
  for (const text of typed) expect(await unsealKey(folder, text)).toEqual({ ok: true, value: key });
});

test('another code, or a part of one, opens nothing', async () => {
  const { folder } = await sealedFolder();
  for (const text of [makeRecoveryCode(), code.slice(0, -1), `${code}0`, '']) {
    expect(await unsealKey(folder, text)).toEqual({ ok: false, error: { code: 'key.wrong-code' } });
  }
});

test('one damaged slot costs nothing; two are said to be damaged', async () => {
  const { folder, slots } = await sealedFolder();
  const [first = '', second = ''] = slots;
  expect(slots.every((slot) => existsSync(slot))).toBe(true);
  damage(first);
  expect(await unsealKey(folder, code)).toEqual({ ok: true, value: key });
  damage(second);
  expect(await unsealKey(folder, code)).toEqual({ ok: false, error: { code: 'key.envelope-damaged' } });
});

test('the envelope tells a wrong key from the right one, and holds neither key nor code', async () => {
  const { folder } = await sealedFolder();
  expect(keyFits(folder, key)).toBe(true);
  expect(keyFits(folder, Buffer.alloc(32, 7))).toBe(false);
  expect(keyFits(newFolder(), key)).toBe(null);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'latin1');
    for (const secret of [
      key.toString('hex'),
      key.toString('base64'),
      key.toString('latin1'),
      code,
      readRecoveryCode(code),
    ]) {
      expect(text).not.toContain(secret);
    }
  }
});

test('recovery codes are long, differ, and hold no letter that reads two ways', () => {
  const codes = new Set(Array.from({ length: 200 }, makeRecoveryCode));
  expect(codes.size).toBe(200);
  for (const made of codes) expect(made).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
});
