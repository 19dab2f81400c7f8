import { expect } from '@playwright/test';
import { sampleStaff } from '../../resources/sample/sample-boutique.ts';
import { speak } from '../../shared/messages/documents.ts';
import { say } from '../../shared/messages/screens.ts';
import { look } from './look.ts';
import { goTo, marks, payScreen, sellScreen, signIn, tileOf } from './screens.ts';
import { test } from './till-fixture.ts';
import type { TillBridge } from '../../shared/contract/protocol.ts';

/** What the host puts into the window. */
declare const till: TillBridge;

const [malai] = sampleStaff;
const noy = sampleStaff.find(({ role }) => role === 'manager');
if (!malai || !noy) throw new Error('The sample has an associate and a manager');

test('the sample boutique opens at one touch, says on every screen what it is, and never enrols', async ({
  openTill,
  folder,
}) => {
  const { page, scan } = await openTill({ folder, keyHex: null });
  const ribbon = page.getByText(say('sample.ribbon'));

  await page.getByRole('button', { name: say('start.sample') }).click();
  for (const person of sampleStaff) {
    await expect(tileOf(page, person)).toContainText(say('sign-in.sample-pin', { pin: person.pin }));
  }
  await expect(ribbon).toBeVisible();
  await look(page, 'sample-sign-in');

  await signIn(page, malai);
  const sell = sellScreen(page);
  await expect(sell.pieces.first()).toBeVisible();
  await expect(ribbon).toBeVisible();
  await look(page, 'sample-sell');

  await scan('R-2075');
  await expect(sell.line('Late sun')).toBeVisible();
  await sell.pay.click();
  await expect(ribbon).toBeVisible();
  const pay = payScreen(page);
  await pay.take.click();
  await expect(pay.paid).toBeVisible();
  await expect(ribbon).toBeVisible();
  await expect(pay.receipt).toContainText(speak('en')('sample'));
  await pay.next.click();

  for (const place of ['day', 'more'] as const) {
    await goTo(page, place);
    await expect(ribbon).toBeVisible();
  }
});

test('a sample is refused at a head office, whoever asks', async ({ openTill, folder }) => {
  const { page } = await openTill({ folder, keyHex: null });
  await page.getByRole('button', { name: say('start.sample') }).click();
  await signIn(page, noy);
  await goTo(page, 'more');
  await expect(page.getByText(say('sync.sample'))).toBeVisible();
  await expect(page.getByLabel(say('enrol.address'))).toHaveCount(0);
  // The window does not even offer it; the till refuses it all the same.
  const answer = await page.evaluate(() =>
    till.call('sync.enrol', { address: 'http://127.0.0.1:9/', code: 'AAAA-BBBB-CCCC' }),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'sample.stays' } });
  await expect(marks(page)).toContainText(say('sync.not-enrolled.details'));
});
