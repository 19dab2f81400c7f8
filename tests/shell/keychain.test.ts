import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openKeychain } from '../../electron/shell/keychain/open-keychain.ts';
import { makeFolder } from '../hosts/host-fixture.ts';
import { makeKeystore } from '../stand-ins/electron-keystore.ts';

const key = Buffer.alloc(32, 0xab);
const keyHex = key.toString('hex');

/** A keychain in a folder of its own; what goes into `open` differs from a fresh till on Linux with a good keyring. */
async function makeKeychain() {
  const made = await makeFolder();
  const folder = join(made.folder, 'keychain');
  const { keystore, state } = makeKeystore();
  const parts = {
    folder,
    keystore,
    platform: 'linux',
    tillThere: false,
    makeKey: () => Buffer.from(key),
  } as const;
  return {
    folder,
    state,
    slot: (name: 'a' | 'b') => join(folder, `till-key.${name}`),
    open: (changes: Partial<Parameters<typeof openKeychain>[0]> = {}) =>
      openKeychain({ ...parts, ...changes }),
    [Symbol.asyncDispose]: made[Symbol.asyncDispose],
  };
}
const noNewKey = () => {
  throw new Error('No new key may be made here');
};

test('a fresh till gets a key, sealed in two places nobody else can read; the next start finds it', async () => {
  await using keychain = await makeKeychain();
  expect(await keychain.open()).toEqual({ ok: true, value: keyHex });
  expect(await readdir(keychain.folder)).toEqual(['till-key.a', 'till-key.b']);
  for (const slot of ['a', 'b'] as const) {
    expect(await readFile(keychain.slot(slot), 'latin1')).not.toContain(keyHex);
    if (process.platform !== 'win32') expect((await stat(keychain.slot(slot))).mode & 0o077).toBe(0);
  }
  expect(await keychain.open({ tillThere: true, makeKey: noNewKey })).toEqual({ ok: true, value: keyHex });
});

test.each(['a', 'b'] as const)('a damaged slot %s is made whole again from the other', async (slot) => {
  await using keychain = await makeKeychain();
  await keychain.open();
  const whole = await readFile(keychain.slot(slot), 'utf8');
  await writeFile(keychain.slot(slot), `x${whole.slice(1)}`);
  expect(await keychain.open({ tillThere: true, makeKey: noNewKey })).toEqual({ ok: true, value: keyHex });
  expect(await readFile(keychain.slot(slot), 'utf8')).toBe(whole);
});

test.each(['', 'garbage', `${'0'.repeat(64)}\nAAAA\n`])(
  'two damaged slots (%j) stay as they are',
  async (text) => {
    await using keychain = await makeKeychain();
    await keychain.open();
    for (const slot of ['a', 'b'] as const) await writeFile(keychain.slot(slot), text);
    expect(await keychain.open({ makeKey: noNewKey })).toEqual({ ok: false, error: 'key damaged' });
    expect(await readFile(keychain.slot('a'), 'utf8')).toBe(text);
    expect(await readFile(keychain.slot('b'), 'utf8')).toBe(text);
  },
);

test.each(['basic_text', 'unknown'] as const)(
  '%s on Linux keeps no secret: nothing is written',
  async (backend) => {
    await using keychain = await makeKeychain();
    keychain.state.backend = backend;
    expect(await keychain.open()).toEqual({ ok: false, error: 'keystore unavailable' });
    await expect(readdir(keychain.folder)).rejects.toThrow('ENOENT');
  },
);

test('elsewhere there is no such backend to ask for', async () => {
  await using keychain = await makeKeychain();
  keychain.state.backend = 'basic_text';
  expect(await keychain.open({ platform: 'win32' })).toEqual({ ok: true, value: keyHex });
});

test('a keystore that is not available opens nothing and writes nothing', async () => {
  await using keychain = await makeKeychain();
  keychain.state.available = false;
  expect(await keychain.open()).toEqual({ ok: false, error: 'keystore unavailable' });
  await expect(readdir(keychain.folder)).rejects.toThrow('ENOENT');
});

test('a till without its key gets no other one', async () => {
  await using keychain = await makeKeychain();
  expect(await keychain.open({ tillThere: true, makeKey: noNewKey })).toEqual({
    ok: false,
    error: 'key not here',
  });
  await expect(readdir(keychain.folder)).rejects.toThrow('ENOENT');
});

test('a key the keystore no longer unseals is kept, for the day it does', async () => {
  await using keychain = await makeKeychain();
  await keychain.open();
  const sealed = await readFile(keychain.slot('a'), 'utf8');
  keychain.state.forgotten = true;
  expect(await keychain.open({ makeKey: noNewKey })).toEqual({ ok: false, error: 'key not unsealed' });
  expect(await readFile(keychain.slot('a'), 'utf8')).toBe(sealed);
  keychain.state.forgotten = false;
  expect(await keychain.open({ makeKey: noNewKey })).toEqual({ ok: true, value: keyHex });
});

test('a keystore that does not give back what it was given is not trusted with a new key', async () => {
  await using keychain = await makeKeychain();
  keychain.state.broken = true;
  expect(await keychain.open()).toEqual({ ok: false, error: 'key not unsealed' });
  await expect(readdir(keychain.folder)).rejects.toThrow('ENOENT');
});

test('a key is sealed anew when the keystore asks for it, and opens all the same when that fails', async () => {
  await using keychain = await makeKeychain();
  await keychain.open();
  keychain.state.shouldReEncrypt = true;
  expect(await keychain.open({ makeKey: noNewKey })).toEqual({ ok: true, value: keyHex });
  const { keystore } = makeKeystore();
  const failing = { ...keystore, encryptStringAsync: () => Promise.reject(new Error('no')) };
  keychain.state.shouldReEncrypt = false;
  await writeFile(keychain.slot('a'), '');
  expect(await keychain.open({ keystore: failing, makeKey: noNewKey })).toEqual({ ok: true, value: keyHex });
});
