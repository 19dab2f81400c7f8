import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { anna, boun, mali } from '../builders/people.ts';
import { findReadable, findSecret } from '../builders/readable-words.ts';
import { startRealPrograms } from './real-programs.ts';
import { goTo, keyIn, lock, payScreen, refusal, sellScreen, signIn, tileOf } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

/** What somebody typed into the search that stands in no list of pieces. */
const searched = 'Smaragdvogel';
const planted = [
  anna.familyName,
  boun.familyName,
  mali.familyName,
  searched,
  'Carme Jewelry, Vientiane',
  'Aube solitaire',
  'Mekong emerald',
  'Champa ruby',
  'R-2041',
  '2486031175',
  'A-000001',
];

/** A wrong PIN, sales, a sale on hold, a look at the day: what a boutique does. */
async function sellForADay(page: Page): Promise<void> {
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  await tileOf(page, boun).click();
  await keyIn(page, '135791');
  await expect(refusal(page)).toContainText('more tries');
  await signIn(page, anna);
  await sell.search.fill(searched);
  await expect(sell.pieces).toHaveCount(0);
  for (const name of ['Aube solitaire', 'Mekong emerald', 'Champa ruby']) {
    await sell.search.fill(name);
    await sell.pieces.filter({ hasText: name }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await expect(sell.line(name)).toBeVisible();
    await sell.pay.click();
    await pay.take.click();
    await expect(pay.paid).toBeVisible();
    await pay.next.click();
  }
  await sell.search.fill('princess');
  await sell.pieces.first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await sell.hold.click();
  await expect(sell.onHold(1)).toBeVisible();
  await goTo(page, 'day');
  await expect(page.getByText('A-000001')).toBeVisible();
  await lock(page);
}

test('after a day of sales no file holds a word of it', async ({ boutique, folder }) => {
  const places = {
    data: boutique.folder,
    keyFile: join(folder, 'till.key'),
    temporary: join(folder, 'temporary'),
    log: join(folder, 'logs', 'host.log'),
  };
  await mkdir(places.temporary);
  await mkdir(join(folder, 'logs'));
  await writeFile(places.keyFile, boutique.keyHex, { mode: 0o600 });
  const { page, profile, close } = await startRealPrograms(places);
  const searchedFolders = [places.data, places.temporary, join(folder, 'logs')];
  try {
    await sellForADay(page);
    expect(profile.startsWith(places.temporary)).toBe(true);
    expect(findReadable(searchedFolders, planted)).toEqual([]);
    expect(findSecret(searchedFolders, Buffer.from(boutique.keyHex, 'hex'))).toEqual([]);
  } finally {
    await close();
  }
  // Closed, the write-ahead log is folded into the database and the profile is gone.
  expect(findReadable(searchedFolders, planted)).toEqual([]);
  expect(existsSync(profile)).toBe(false);
  expect(await readFile(places.log, 'utf8')).toBe('');

  // The searcher would have found it.
  const canary = join(places.temporary, 'canary');
  await writeFile(canary, Buffer.from(`to ${anna.familyName}`, 'utf16le').toString('base64'));
  expect(findReadable(searchedFolders, planted)).toContainEqual(
    expect.objectContaining({ file: canary, word: anna.familyName }),
  );
});
