import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { anna, boun, mali } from '../builders/people.ts';
import { findReadable, findSecret } from '../builders/readable-words.ts';
import { startRealPrograms } from './real-programs.ts';
import { goTo, keyIn, lock, payScreen, refusal, sellScreen, signIn, tileOf } from './screens.ts';
import { test as base } from './till-fixture.ts';
import type { Page } from '@playwright/test';
import type { RealPrograms } from './real-programs.ts';

/** What somebody typed into the search that stands in no list of pieces. */
const searched = 'Smaragdvogel';
const planted = [
  anna.familyName,
  boun.familyName,
  mali.familyName,
  searched,
  'Carme Jewelry, Vientiane',
  'Late sun',
  'Three rivers',
  'Garnet evening',
  'R-2075',
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
  for (const name of ['Late sun', 'Three rivers', 'Garnet evening']) {
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

type Fixtures = { readonly programs: RealPrograms & { readonly log: string; readonly temporary: string } };

const test = base.extend<Fixtures>({
  programs: [
    async ({ boutique, folder }, give) => {
      const temporary = join(folder, 'temporary');
      const log = join(folder, 'logs', 'host.log');
      const keyFile = join(folder, 'till.key');
      await mkdir(temporary);
      await mkdir(dirname(log));
      await writeFile(keyFile, boutique.keyHex, { mode: 0o600 });
      const programs = await startRealPrograms({ data: boutique.folder, keyFile, temporary, log });
      await give({ ...programs, log, temporary });
      await programs.close();
    },
    { timeout: 120_000 },
  ],
});

test('after a day of sales no file holds a word of it', async ({ boutique, programs }) => {
  test.setTimeout(180_000);
  const { page, profile, log, temporary, close } = programs;
  const folders = [boutique.folder, temporary, dirname(log)];
  await sellForADay(page);
  expect(profile.startsWith(temporary)).toBe(true);
  expect(findReadable(folders, planted)).toEqual([]);
  expect(findSecret(folders, Buffer.from(boutique.keyHex, 'hex'))).toEqual([]);

  // Closed, the write-ahead log is folded into the database and the profile is gone.
  await close();
  expect(findReadable(folders, planted)).toEqual([]);
  expect(existsSync(profile)).toBe(false);

  // The searcher would have found it.
  const canary = join(temporary, 'canary');
  await writeFile(canary, Buffer.from(`to ${anna.familyName}`, 'utf16le').toString('base64'));
  expect(findReadable(folders, planted).map(({ file, word }) => ({ file, word }))).toContainEqual({
    file: canary,
    word: anna.familyName,
  });
});
