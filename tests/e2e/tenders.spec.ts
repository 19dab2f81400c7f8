import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { look } from './look.ts';
import { goTo, keyIn, lock, payScreen, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

// Below what any rule asks a name for: ask for nothing.
const piece = 'B-0118';

async function setRates(page: Page) {
  await signIn(page, mali);
  await goTo(page, 'more');
  await page.getByLabel(say('rates.field', { units: 1, currency: 'THB', base: 'LAK' })).fill('612.5');
  await page.getByLabel(say('rates.field', { units: 1, currency: 'USD', base: 'LAK' })).fill('21,560');
  await page.getByRole('button', { name: say('rates.do') }).click();
  await expect(page.getByText(say('rates.done'))).toBeVisible();
  await look(page, 'rates');
  await lock(page);
}

const way = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: say('pay.tenders') }).getByRole('radio', { name });

test('part in baht, part by card, the rest in kip', async ({ till }) => {
  const { page, scan } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  await setRates(page);
  await signIn(page, anna);
  await scan(piece);
  await expect(sell.lines).toHaveCount(1);
  await sell.pay.click();

  await way(page, say('pay.cash', { currency: say('currency.THB') })).click();
  await keyIn(page, '1000');
  await look(page, 'pay-baht');
  await pay.take.click();
  await expect(page.getByRole('list', { name: say('pay.staged') }).getByRole('listitem')).toHaveCount(1);

  await way(page, say('pay.card')).click();
  await keyIn(page, '2000000');
  await page.getByRole('button', { name: say('pay.card.start') }).click();
  await look(page, 'pay-card');
  await page.getByText('Mastercard', { exact: true }).click();
  await page.getByLabel(say('pay.card.last-four')).fill('4242');
  await page.getByLabel(say('pay.card.authorisation')).fill('A1B2C3');
  await page.getByRole('button', { name: say('pay.card.approved') }).click();
  await expect(page.getByRole('list', { name: say('pay.staged') })).toContainText('4242');

  await way(page, say('pay.cash', { currency: say('currency.LAK') })).click();
  await look(page, 'pay-rest');
  await pay.take.click();
  await expect(pay.paid).toBeVisible();
  await expect(pay.receipt).toContainText('Thread of dawn');
  await look(page, 'paid-by-three');
});

test('a card payment that was begun is asked about, and never begun twice', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  await signIn(page, anna);
  await scan(piece);
  await sell.pay.click();
  await way(page, say('pay.card')).click();
  await page.getByRole('button', { name: say('pay.card.start') }).click();
  await page.getByLabel(say('pay.card.last-four')).waitFor();

  await page.reload();
  await signIn(page, anna);
  await sell.pay.click();
  await expect(page.getByRole('heading', { name: say('pay.card.found') })).toBeVisible();
  await look(page, 'pay-card-found');
  await page.getByRole('button', { name: say('pay.card.declined') }).click();
  await expect(way(page, say('pay.card'))).toBeVisible();
});
