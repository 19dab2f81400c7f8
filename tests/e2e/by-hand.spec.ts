import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna } from '../builders/people.ts';
import { payScreen, sellScreen, signIn, tileOf } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Locator } from '@playwright/test';

/** As a hand types: faster would be a reader. */
const delay = 80;

test('a whole sale by the keyboard alone', async ({ till }) => {
  const { page } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  await page.keyboard.press('Tab');
  while (!(await tileOf(page, anna).evaluate((tile) => tile === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type(anna.pin, { delay });

  await expect(sell.search).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('garnet evening', { delay });
  await expect(sell.pieces.first()).toContainText('Garnet evening');
  await expect(sell.pieces).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(sell.pieces.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: say('piece.add'), exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sell.line('Garnet evening')).toBeVisible();

  await page.keyboard.press('F9');
  await expect(pay.take).toBeFocused();
  await page.keyboard.type('5000000', { delay });
  await expect(pay.take).toContainText('5,000,000');
  await page.keyboard.press('Enter');
  await expect(pay.paid).toBeVisible();
  await expect(pay.receipt).toContainText('1,250,000');
  await expect(pay.next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sell.search).toBeVisible();
  await page.keyboard.press('Alt+L');
  await expect(tileOf(page, anna)).toBeVisible();
});

test('a whole sale by touch alone', async ({ openTill, boutique }) => {
  const { page } = await openTill(boutique, { hasTouch: true });
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  const touch = (key: Locator) => key.tap();
  await signIn(page, anna, touch);
  await touch(page.getByRole('radio', { name: say('kind.care') }));
  await expect(sell.pieces.first()).toContainText('K-');
  await touch(sell.pieces.first());
  await touch(page.getByRole('button', { name: say('piece.add'), exact: true }));
  await expect(sell.lines).toHaveCount(1);
  await touch(sell.pay);
  await touch(pay.received.getByRole('button', { name: ',000' }).first());
  await touch(pay.take);
  await expect(pay.paid).toBeVisible();
  await expect(pay.receipt).toContainText('K-');
  await touch(pay.next);
  await expect(sell.lines).toHaveCount(0);
});
