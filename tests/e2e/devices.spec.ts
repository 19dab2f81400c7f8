import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { openCounter } from './counter.ts';
import { look } from './look.ts';
import { goTo, lock, payScreen, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';

test('a manager names the ports of reader and printer, a tag is read and a receipt printed', async ({
  till,
  folder,
}) => {
  const { page } = till;
  const counter = await openCounter(folder);
  try {
    await signIn(page, mali);
    await goTo(page, 'more');
    const reader = page.getByRole('form', { name: say('devices.scanner'), exact: true });
    await reader.getByLabel(say('devices.port')).fill(counter.scanner.till);
    await reader.getByRole('button', { name: say('devices.do') }).click();
    await expect(page.getByText(say('devices.state.ready')).first()).toBeVisible();
    const printer = page.getByRole('form', { name: say('devices.printer'), exact: true });
    await printer.getByLabel(say('devices.port')).fill(counter.printerCable.till);
    await printer.getByText(say('language.th'), { exact: true }).click();
    await printer.getByRole('button', { name: say('devices.do') }).click();
    await expect(page.getByText(say('devices.done', { device: say('devices.printer') }))).toBeVisible();
    await page.getByRole('heading', { name: say('devices.title') }).scrollIntoViewIfNeeded();
    await look(page, 'devices');
    await lock(page);

    await signIn(page, anna);
    counter.layDocument('R-2075');
    await expect(sellScreen(page).line('Late sun')).toBeVisible();
    await sellScreen(page).pay.click();
    await payScreen(page).take.click();
    await expect(payScreen(page).paid).toBeVisible();
    expect((await counter.printer.nextReceipt()).width).toBe(576);
  } finally {
    await counter.close();
  }
});
