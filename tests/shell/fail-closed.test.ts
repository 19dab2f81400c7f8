import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../hosts/host-fixture.ts';
import { becomeReady, seen } from '../stand-ins/electron.ts';

test('a till whose key is not in the keystore is handed none, and asks for its recovery code', async () => {
  await using made = await makeFolder();
  const boutique = join(made.folder, 'carme-till', 'boutique');
  await mkdir(boutique, { recursive: true });
  await writeFile(join(boutique, 'till.db'), 'a till');
  seen.appData = made.folder;
  await import('../../electron/main.ts');
  becomeReady();
  const till = await vi.waitUntil(() => seen.tills[0], { timeout: 10_000 });
  expect(till.messages[0]).toMatchObject({ say: 'open', folder: boutique, keyHex: null });
});
