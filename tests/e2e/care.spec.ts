import { expect } from '@playwright/test';
import { samplePieces, sampleStaff } from '../../resources/sample/sample-boutique.ts';
import { say } from '../../shared/messages/screens.ts';
import { clientScreen } from './client-screen.ts';
import { look } from './look.ts';
import { lock, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

const someone = (role: (typeof sampleStaff)[number]['role']) => {
  const person = sampleStaff.find((one) => one.role === role);
  if (!person) throw new Error(`The sample has a ${role}`);
  return person;
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const due = (page: Page) => page.getByRole('list', { name: say('care.due') }).getByRole('button');

test('a manager reads whom to call and a letter, notes a wish, and a client bought what they wished', async ({
  openTill,
  folder,
}) => {
  const { page, scan } = await openTill({ folder, keyHex: null });
  await page.getByRole('button', { name: say('start.sample') }).click();
  await signIn(page, someone('manager'));
  await page.keyboard.press('Alt+6');
  await expect(due(page).first()).toBeVisible();
  await look(page, 'care-due');
  await due(page).first().click();
  const letter = page.getByRole('article');
  await expect(letter.getByRole('heading', { level: 2 })).toBeVisible();
  await look(page, 'care-letter');

  await button(page, say('care.wish')).click();
  await page.getByLabel(say('care.wish.text')).fill('Pearls like her mother’s');
  await page.getByLabel(say('care.wish.code')).fill('R-2075');
  await look(page, 'care-wish');
  await button(page, say('care.wish.keep')).click();
  await expect(letter).toContainText('Pearls like her mother’s');
  await button(page, say('care.occasion')).click();
  await page.getByLabel(say('care.occasion.date'), { exact: true }).fill('24.12.2030');
  await page.getByRole('radio', { name: say('care.occasion.once') }).press(' ');
  await look(page, 'care-occasion');
  await button(page, say('care.occasion.keep')).click();
  await expect(letter).toContainText('24 December 2030');

  await button(page, say('care.letter.page')).click();
  await button(page, say('client.attach')).click();
  await button(page, say('client.proof.give-word')).click();
  await page.keyboard.press('Alt+1');
  const [piece] = samplePieces.filter(({ code }) => code === 'R-2075');
  await scan('R-2075');
  await expect(sellScreen(page).line(piece?.name ?? '')).toBeVisible();
  await sellScreen(page).hold.click();

  await page.keyboard.press('Alt+6');
  await due(page).first().click();
  await button(page, say('care.letter.fulfil.of', { wish: 'Pearls like her mother’s' })).click();
  await expect(letter).toContainText(say('care.letter.fulfilled'));
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, 'care-letter-dark');
  await page.keyboard.press('Escape');
  await button(page, say('care.hand-over')).click();
  await page
    .getByRole('radiogroup', { name: say('care.hand-over.to') })
    .getByRole('radio')
    .last()
    .press(' ');
  await look(page, 'care-hand-over-dark');
  await page.getByRole('button', { name: /^Hand over/ }).click();
  await expect(page.getByText('have a new adviser')).toBeVisible();
});

test('an auditor reads, checks and exports the journal; a compliance officer opens a file for a case', async ({
  openTill,
  folder,
}) => {
  const { page } = await openTill({ folder, keyHex: null });
  const clients = clientScreen(page);
  await page.getByRole('button', { name: say('start.sample') }).click();
  await signIn(page, someone('auditor'));
  await page.getByRole('radio', { name: say('journal.area.staff.') }).press(' ');
  await expect(page.getByText(say('journal.staff.signed-in'))).toBeVisible();
  await button(page, say('journal.check')).click();
  await expect(page.getByText('hold together')).toBeVisible();
  await look(page, 'journal-auditor');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, say('journal.export')).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^journal-\d{4}-\d\d-\d\d\.jsonl$/);
  await expect(page.getByText('that you did is noted')).toBeVisible();
  await lock(page);

  await signIn(page, someone('compliance'));
  await page.keyboard.press('Alt+2');
  await clients.find.fill('a');
  await clients.rows.first().click();
  await button(page, say('case.take')).click();
  await page.getByLabel(say('case.number')).fill('pr-2026-0012');
  await page.getByLabel(say('case.reason')).fill('They ask for a copy of their data');
  await look(page, 'case');
  await button(page, say('case.open')).click();
  await expect(page.getByText(say('case.left', { minutes: 60 }))).toBeVisible();
  await clients.open('contact').click();
  await expect(clients.part('contact')).toBeVisible();
  await button(page, say('close')).last().click();
  await expect(page.getByText(say('care.why.case'), { exact: true })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, 'case-open-dark');
});
