import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna } from '../builders/people.ts';
import { look } from './look.ts';
import { payScreen, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';
import type { TillWindow } from './till-window.ts';

declare global {
  /** Whether the page has said "paid" at any moment since it was watched. */
  var saidPaid: boolean;
}

/** Watches for the word of a completed sale, also for one that is gone before anybody could look. */
const watchForPaid = (page: Page, word: string): Promise<void> =>
  page.evaluate((paid) => {
    globalThis.saidPaid = false;
    new MutationObserver(() => {
      globalThis.saidPaid ||= [...document.querySelectorAll('h2')].some(
        ({ textContent }) => textContent === paid,
      );
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, word);

async function bringToPay({ page, scan }: TillWindow): Promise<void> {
  await signIn(page, anna);
  await scan('R-2075');
  await sellScreen(page).pay.click();
  await expect(payScreen(page).take).toBeEnabled();
  await watchForPaid(page, say('receipt.paid'));
}

test('a till that dies before it writes the sale: not paid, and never said to be', async ({ till }) => {
  const { host, page } = till;
  const pay = payScreen(page);
  await bringToPay(till);
  // The request waits before a till that stands still, and dies with it.
  process.kill(host.tillPid() ?? 0, 'SIGSTOP');
  await pay.take.click();
  await expect(page.getByText(say('pay.writing'))).toBeVisible();
  host.killTill();
  await signIn(page, anna);
  await expect(page.getByText(say('pay.not-paid'))).toBeVisible();
  await look(page, 'not-paid');
  expect(await page.evaluate(() => globalThis.saidPaid)).toBe(false);

  await pay.take.click();
  await expect(pay.paid).toBeVisible();
  await expect(pay.receipt).toContainText('A-000001');
});

test('a till that dies after it wrote the sale: paid, as soon as that is known and not before', async ({
  openTill,
  boutique,
}) => {
  const lost = Promise.withResolvers<void>();
  // The answer to the payment goes nowhere.
  const till = await openTill(boutique, {}, async (page) => {
    await page.routeWebSocket('**/till', (socket) => {
      const server = socket.connectToServer();
      let payment = -1;
      socket.onMessage((text) => {
        const { id, call } = JSON.parse(String(text)) as { id: number; call: string };
        if (call === 'sales.pay') payment = id;
        server.send(text);
      });
      server.onMessage((text) => {
        if ((JSON.parse(String(text)) as { id?: number }).id === payment) lost.resolve();
        else socket.send(text);
      });
    });
  });
  const { host, page } = till;
  const pay = payScreen(page);
  await bringToPay(till);
  await pay.take.click();
  await lost.promise;
  await expect(page.getByText(say('pay.writing'))).toBeVisible();
  expect(await page.evaluate(() => globalThis.saidPaid)).toBe(false);
  host.killTill();
  await signIn(page, anna);
  await expect(pay.paid).toBeVisible();
  await expect(pay.receipt).toContainText('A-000001');
  await pay.next.click();
  await expect(sellScreen(page).lines).toHaveCount(0);
});
