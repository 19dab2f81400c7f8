import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { look } from './look.ts';
import { keyIn, lock, payScreen, refusal, sellScreen, signIn, tileOf } from './screens.ts';
import { test } from './till-fixture.ts';

test('hold and recall, undo, give up and take back', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  await signIn(page, anna);
  await scan('R-2041');
  await scan('R-1987');
  await expect(sell.lines).toHaveCount(2);
  await sell.undo.click();
  await expect(sell.lines).toHaveCount(1);

  await sell.hold.click();
  await expect(sell.lines).toHaveCount(0);
  await scan('R-2041');
  await expect(refusal(page)).toContainText('waits on a held sale');
  await sell.onHold(1).click();
  await look(page, 'held');
  await page.getByRole('dialog').getByRole('button', { name: 'Aube solitaire' }).click();
  await expect(sell.line('Aube solitaire')).toBeVisible();

  await sell.giveUp.click();
  await expect(sell.lines).toHaveCount(0);
  await sell.undo.click();
  await expect(sell.line('Aube solitaire')).toBeVisible();
});

const questions = [
  ['its name', 'mekong emerald'],
  ['its code', 'r1987'],
  ['metal and stone', 'platinum emerald mekong'],
  ['its certificate', '25081934'],
] as const;

test('a piece is found by name, code, metal, stone and certificate', async ({ till }) => {
  const { page } = till;
  const { search, pieces } = sellScreen(page);
  await signIn(page, anna);
  for (const [what, words] of questions) {
    await search.fill(words);
    await expect(pieces.first(), what).toContainText('Mekong emerald');
  }
  await search.fill('unobtainium');
  await expect(page.getByText(say('sell.none'), { exact: true })).toBeVisible();
});

test('a piece that is sold is refused and says so', async ({ till }) => {
  const { page, scan } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  await signIn(page, anna);
  await scan('R-2075');
  await expect(sell.lines).toHaveCount(1);
  await sell.pay.click();
  await pay.take.click();
  await pay.next.click();
  await scan('R-2075');
  await expect(refusal(page)).toContainText('Late sun (R-2075) is sold already');
  await expect(sell.lines).toHaveCount(0);
  await expect(sell.pieces.filter({ hasText: 'R-2075' })).toContainText(say('state.sold'));
});

test('less cash than is due lies on the sale, and goes back at a touch', async ({ till }) => {
  const { page, scan } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  await signIn(page, anna);
  await scan('B-0118');
  await sell.pay.click();
  await keyIn(page, '58');
  await expect(pay.received).toContainText(say('pay.no-such-cash'));
  await expect(pay.take).toBeDisabled();
  await keyIn(page, '000');
  await expect(pay.received).toContainText(say('pay.leaves'));
  await expect(pay.received).toContainText('16,592,000');
  await pay.take.click();
  await expect(page.getByRole('list', { name: say('pay.staged') })).toContainText('58,000');
  await expect(pay.take).toContainText('16,592,000');
  await page.getByRole('button', { name: say('pay.take-back') }).click();
  await expect(pay.take).toContainText('16,650,000');
});

test('an associate gives no more than the limit, a manager more', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  const give = async () => {
    await sell.line('Aube solitaire').getByRole('button').click();
    await keyIn(page, '8');
    await page.getByRole('button', { name: say('discount.give') }).click();
  };
  await signIn(page, anna);
  await scan('R-2041');
  await give();
  await expect(page.getByRole('dialog', { name: say('approval.title') })).toBeVisible();
  await expect(sell.total).toContainText('58,400,000');

  await lock(page);
  await signIn(page, mali);
  await give();
  await expect(sell.total).toContainText('53,728,000');
});

test('what a piece cost is for the manager alone', async ({ till }) => {
  const { page } = till;
  const sell = sellScreen(page);
  const sheet = page.getByRole('dialog');
  const show = sheet.getByRole('button', { name: say('piece.cost.show') });
  await signIn(page, anna);
  await sell.pieces.first().click();
  await expect(sheet.getByRole('img', { name: say('masked') })).toBeVisible();
  await look(page, 'piece');
  await expect(show).toHaveCount(0);
  expect(await page.content()).not.toContain('35,050,000');

  await lock(page);
  await signIn(page, mali);
  await sell.pieces.first().click();
  await show.click();
  await expect(sheet).toContainText('35,050,000');
});

test('five wrong PINs make one person wait, and nobody else', async ({ till }) => {
  const { page } = till;
  await tileOf(page, boun).click();
  for (let tries = 4; tries >= 1; tries -= 1) {
    await keyIn(page, '135791');
    await expect(refusal(page)).toContainText(tries === 1 ? 'One more try' : `${tries} more tries`);
  }
  await keyIn(page, '135791');
  await expect(refusal(page)).toContainText('Too many wrong PINs');
  await expect(page.getByRole('button', { name: '1', exact: true })).toBeDisabled();
  await signIn(page, anna);
});
