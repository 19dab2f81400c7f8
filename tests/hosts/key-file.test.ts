import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeyFile } from '../../scripts/keys/key-file.ts';
import { makeFolder } from './host-fixture.ts';

const keyHex = '0123456789abcdef'.repeat(4);
const posix = process.platform !== 'win32';

/** A data folder and, beside it, a place for keys. */
async function makePlaces() {
  const made = await makeFolder();
  const dataFolder = join(made.folder, 'data');
  await mkdir(dataFolder);
  const path = join(made.folder, 'till.key');
  const write = async (text: string, mode = 0o600, at = path) => {
    await writeFile(at, text, { mode });
    await chmod(at, mode);
  };
  const read = (changes: { path?: string; tillThere?: boolean } = {}) =>
    readKeyFile({ path, dataFolder, tillThere: true, ...changes });
  return { ...made, dataFolder, path, write, read };
}
const refused = (code: string) => ({ ok: false, error: { code } });

test.each([keyHex, `${keyHex}\n`, keyHex.toUpperCase()])(
  '64 hexadecimal digits are a key (%j)',
  async (text) => {
    await using places = await makePlaces();
    await places.write(text);
    expect(places.read()).toEqual({ ok: true, value: { keyHex, made: false } });
  },
);

test.each(['', keyHex.slice(1), `${keyHex}00`, keyHex.replace('0', 'g'), `raw:${keyHex}`])(
  'anything else is none (%j)',
  async (text) => {
    await using places = await makePlaces();
    await places.write(text);
    expect(places.read()).toEqual(refused('key.file-bad'));
  },
);

test.runIf(posix).each([0o640, 0o604, 0o660, 0o622, 0o601])(
  'a file others may touch (%o) is refused',
  async (mode) => {
    await using places = await makePlaces();
    await places.write(keyHex, mode);
    expect(places.read()).toEqual(refused('key.file-open'));
  },
);

test('a key beside the data it opens is refused, there or not, and not made', async () => {
  await using places = await makePlaces();
  const inside = join(places.dataFolder, 'keys', 'till.key');
  for (const tillThere of [true, false]) {
    expect(places.read({ path: inside, tillThere })).toEqual(refused('key.file-inside'));
    expect(places.read({ path: places.dataFolder, tillThere })).toEqual(refused('key.file-inside'));
  }
  await expect(stat(inside)).rejects.toThrow('ENOENT');
  await mkdir(join(places.dataFolder, 'keys'));
  await places.write(keyHex, 0o600, inside);
  expect(places.read({ path: inside })).toEqual(refused('key.file-inside'));
  expect(places.read({ path: join(places.folder, 'x', '..', 'data', 'keys', 'till.key') })).toEqual(
    refused('key.file-inside'),
  );
});

test.runIf(posix)('no link leads around that', async () => {
  await using places = await makePlaces();
  const inside = join(places.dataFolder, 'till.key');
  await places.write(keyHex, 0o600, inside);
  const [toFile, toFolder] = [join(places.folder, 'link'), join(places.folder, 'folder-link')];
  await symlink(inside, toFile);
  await symlink(places.dataFolder, toFolder);
  expect(places.read({ path: toFile })).toEqual(refused('key.file-inside'));
  expect(places.read({ path: join(toFolder, 'till.key') })).toEqual(refused('key.file-inside'));
  expect(places.read({ path: join(toFolder, 'new.key'), tillThere: false })).toEqual(
    refused('key.file-inside'),
  );
});

test('a folder whose name only begins alike is another folder', async () => {
  await using places = await makePlaces();
  const path = `${places.dataFolder}-keys`;
  await places.write(keyHex, 0o600, path);
  expect(places.read({ path })).toMatchObject({ ok: true });
});

test('for a fresh till a key is made, once, for its owner only', async () => {
  await using places = await makePlaces();
  const made = places.read({ tillThere: false });
  expect(made).toMatchObject({ ok: true, value: { made: true } });
  const text = await readFile(places.path, 'utf8');
  expect(text).toMatch(/^[0-9a-f]{64}\n$/);
  if (posix) expect((await stat(places.path)).mode & 0o777).toBe(0o600);
  expect(places.read()).toEqual({ ok: true, value: { keyHex: text.trim(), made: false } });
});

test('a till that is there gets no other key', async () => {
  await using places = await makePlaces();
  expect(places.read()).toEqual(refused('key.missing'));
  await expect(stat(places.path)).rejects.toThrow('ENOENT');
});
