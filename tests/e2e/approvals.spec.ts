import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { look } from './look.ts';
import { goTo, keyIn, refusal, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Locator, Page } from '@playwright/test';

/** As a hand types: faster would be a reader. */
const delay = 80;

const approvalSheet = (page: Page) => {
  const sheet = page.getByRole('dialog', { name: say('approval.title') });
  return { sheet, facts: sheet.getByRole('region', { name: 'asks for your approval' }) };
};

/** Opens the solitaire's line and asks for so many percent off. */
async function askForShare(page: Page, digits: string, press = (key: Locator) => key.click()): Promise<void> {
  await press(sellScreen(page).line('Aube solitaire').getByRole('button'));
  await keyIn(page, digits, press);
  await press(page.getByRole('button', { name: say('discount.give') }));
}

test('a discount over the limit: the manager sees it and says yes on the same screen', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  const { sheet, facts } = approvalSheet(page);
  await signIn(page, anna);
  await scan('R-2041');
  await askForShare(page, '12');
  await expect(facts).toContainText('12 % off');
  await expect(facts).toContainText('Aube solitaire, R-2041');
  await expect(facts).toContainText('58,400,000');
  await expect(facts).toContainText('7,008,000');
  await expect(facts).toContainText('51,392,000');
  await expect(sheet.getByRole('timer')).toContainText('Ends in');
  await look(page, 'approval');

  await keyIn(page, boun.pin);
  await expect(refusal(page)).toContainText('That PIN is not right');
  await expect(sell.total).toContainText('58,400,000');
  await keyIn(page, mali.pin);
  await expect(sheet).toHaveCount(0);
  await expect(sell.total).toContainText('51,392,000');
  await expect(page.getByText(say('approval.given', { who: 'Mali K.' }))).toBeVisible();
  await expect(page.getByRole('button', { name: 'lock the till of Anna P.' })).toBeVisible();

  await sell.undo.click();
  await expect(sell.total).toContainText('58,400,000');
});

test('an approval by the keyboard alone, and away again by Esc', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  const { sheet } = approvalSheet(page);
  await signIn(page, anna);
  await scan('R-2041');
  await askForShare(page, '12');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('discount.give') })).toBeVisible();
  await page.keyboard.press('Escape');
  await sell.line('Aube solitaire').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('15', { delay });
  await page.getByRole('button', { name: say('discount.give') }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeVisible();
  await page.keyboard.type(mali.pin, { delay });
  await expect(sell.total).toContainText('49,640,000');
});

test('an approval by touch alone', async ({ openTill, boutique }) => {
  const { page, scan } = await openTill(boutique, { hasTouch: true });
  const touch = (key: Locator) => key.tap();
  await signIn(page, anna, touch);
  await scan('R-2041');
  await expect(sellScreen(page).lines).toHaveCount(1);
  await askForShare(page, '25', touch);
  await keyIn(page, mali.pin, touch);
  await expect(sellScreen(page).total).toContainText('43,800,000');
});

test('a manager alone cannot approve for herself', async ({ till }) => {
  const { page, scan } = till;
  const { sheet } = approvalSheet(page);
  await signIn(page, mali);
  await scan('R-2041');
  await askForShare(page, '25');
  await expect(sheet).toContainText(say('approval.no-way'));
  await look(page, 'approval-alone');
  await expect(sellScreen(page).total).toContainText('58,400,000');
});

test('a manager alone is let by head office, which reads out a code for this one request', async ({
  till,
  openOffice,
}) => {
  const { page, scan } = till;
  const { sheet, facts } = approvalSheet(page);
  const office = await openOffice();
  await signIn(page, mali);
  await goTo(page, 'more');
  await page.getByLabel(say('enrol.address')).fill(office.url);
  await page.getByLabel(say('enrol.code'), { exact: true }).fill(await office.newCode());
  await page.getByRole('button', { name: say('enrol.do') }).click();
  await expect(page.getByText(say('sync.state.online'), { exact: true })).toBeVisible();
  await goTo(page, 'sell');
  await scan('R-2041');
  await expect(sellScreen(page).lines).toHaveCount(1);
  await askForShare(page, '25');
  await expect(facts).toContainText('25 % off');
  await sheet.getByRole('button', { name: say('approval.office') }).click();
  const reference = (await sheet.getByRole('status').textContent()) ?? '';
  await look(page, 'approval-by-code');

  const desk = await page.context().newPage();
  await desk.goto(office.url);
  await expect(desk.getByRole('heading', { name: reference })).toBeVisible();
  await desk.getByRole('button', { name: `Make a code for ${reference}` }).click();
  const code = (await desk.locator('.code').textContent()) ?? '';
  await desk.close();

  const field = sheet.getByLabel(say('approval.code'));
  await field.fill('AAAA-AAAA-AAAA');
  await sheet.getByRole('button', { name: say('approval.code.do') }).click();
  await expect(refusal(page)).toContainText('Head office has no such code');
  await field.fill(code);
  await sheet.getByRole('button', { name: say('approval.code.do') }).click();
  await expect(sellScreen(page).total).toContainText('43,800,000');
});
