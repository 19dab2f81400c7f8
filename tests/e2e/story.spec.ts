import { join } from 'node:path';
import { expect } from '@playwright/test';
import { samplePieces } from '../../resources/sample/sample-boutique.ts';
import { received } from '../../scripts/bench/bench-till.ts';
import { takeKey } from '../../scripts/keys/take-key.ts';
import { runProgram } from '../../scripts/run-program.ts';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { clientScreen } from './client-screen.ts';
import { look } from './look.ts';
import { goTo, lock, marks, payScreen, refusal, sellScreen, signIn, tileOf } from './screens.ts';
import { asManager } from './second-connection.ts';
import { setUpThroughTheScreens } from './set-up.ts';
import { test } from './till-fixture.ts';
import type { ConsoleState } from '../../head-office/console/state.ts';
import type { HeadOfficeChild } from '../faults/head-office-child.ts';

const salesAt = async (office: HeadOfficeChild) => ((await office.state()) as ConsoleState).sales;
const touch = (key: { tap: () => Promise<void> }) => key.tap();

test('a sale that cannot be lost: from nothing to head office, whatever is killed meanwhile', async ({
  openTill,
  openOffice,
  folder,
}) => {
  test.setTimeout(300_000);
  const [data, keyFile] = [join(folder, 'till'), join(folder, 'till.key')];
  const key = takeKey(keyFile, data);
  if (!key.ok) throw new Error(key.error.code);
  const till = await openTill({ folder: data, keyHex: key.value }, { hasTouch: true });
  const { host, page, scan } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  const office = await openOffice();

  await test.step('a fresh till is set up through its screens', async () => {
    const recoveryCode = await setUpThroughTheScreens(page, mali, anna);
    expect(recoveryCode).toMatch(/^(?:\w{4}-){7}\w{4}$/);
    await expect(tileOf(page, mali)).toBeVisible();
    await expect(page.getByText(recoveryCode.split('-')[0] ?? '')).toHaveCount(0);
    await look(page, 'sign-in');
    await signIn(page, mali);
    await expect(sell.pay).toBeDisabled();
    await look(page, 'sell-nothing-there-yet');
  });

  await test.step('it enrols at head office with its one-time code', async () => {
    await goTo(page, 'more');
    await look(page, 'more-not-enrolled');
    await page.getByLabel(say('enrol.address')).fill(office.url);
    await page.getByLabel(say('enrol.code'), { exact: true }).fill(await office.newCode());
    await page.getByRole('button', { name: say('enrol.do') }).click();
    await expect(page.getByText(say('sync.state.online'), { exact: true })).toBeVisible();
    await look(page, 'more-enrolled');
    await page.getByRole('button', { name: say('receive.open') }).click();
    await look(page, 'receive');
    await page.keyboard.press('Escape');
  });

  await test.step('pieces come in, and the associate signs in by touch', async () => {
    await asManager(host, mali.pin, async (ask) => {
      await ask('catalogue.receive', { pieces: received(samplePieces) });
    });
    await lock(page);
    await signIn(page, anna, touch);
    await expect(sell.pieces.first()).toBeVisible();
    await look(page, 'sell');
  });

  await test.step('a piece is scanned, a discount given, cash taken', async () => {
    await scan('R-2075');
    await expect(sell.line('Late sun')).toContainText('16,450,000');
    await sell.line('Late sun').getByRole('button').click();
    await look(page, 'line');
    await page.getByRole('button', { name: '5 %', exact: true }).click();
    await expect(sell.total).toContainText('15,627,500');
    await look(page, 'sell-one-line');
    await sell.pay.click();
    await pay.keypad.getByRole('button', { name: '2', exact: true }).click();
    for (const _ of [1, 2]) await pay.keypad.getByRole('button', { name: '000' }).click();
    await pay.keypad.getByRole('button', { name: '0', exact: true }).click();
    await look(page, 'pay');
  });

  await test.step('it says paid only after the till has answered', async () => {
    const pid = host.tillPid() ?? 0;
    process.kill(pid, 'SIGSTOP');
    await pay.take.click();
    await expect(page.getByText(say('pay.writing'))).toBeVisible();
    await expect(pay.paid).toHaveCount(0);
    process.kill(pid, 'SIGCONT');
    await expect(pay.paid).toBeVisible();
    await expect(pay.receipt).toContainText('Late sun');
    await expect(page.getByRole('complementary').getByText('4,372,500')).toBeVisible();
    await look(page, 'receipt');
    await pay.next.click();
  });

  await test.step('head office has the sale once, and shows it', async () => {
    await expect.poll(() => salesAt(office)).toMatchObject([{ names: 'Late sun', totalMinor: 15_627_500 }]);
    const desk = await page.context().newPage();
    await desk.goto(office.url);
    await expect(desk.getByRole('row').filter({ hasText: 'Late sun' })).toHaveCount(1);
    await look(desk, 'head-office');
    await desk.close();
    await goTo(page, 'day');
    await look(page, 'day');
  });

  await test.step('a client this till does not know is asked for there, and by nobody else', async () => {
    const clients = clientScreen(page);
    await page.keyboard.press('Alt+2');
    await clients.find.fill('020 5599');
    await expect(page.getByText(say('client.none'))).toBeVisible();
    await expect(clients.askOffice).toHaveCount(0);
    await clients.find.fill('020 5599 0000');
    await look(page, 'client-ask-office');
    await clients.askOffice.click();
    await expect(refusal(page)).toContainText('Head office knows nobody by this');
  });

  await test.step('without head office the till sells on, and says what waits', async () => {
    await goTo(page, 'sell');
    await office.kill();
    await scan('R-1834');
    await sell.pay.click();
    await pay.take.click();
    await expect(pay.paid).toBeVisible();
    await pay.next.click();
    await expect(marks(page)).toContainText('offline · 1 waiting');
    await look(page, 'sell-offline');
    const again = await openOffice(Number(new URL(office.url).port));
    await expect(marks(page)).not.toContainText('offline', { timeout: 30_000 });
    expect(await salesAt(again)).toHaveLength(2);
  });

  await test.step('a till that is killed with a sale in hand has it again', async () => {
    await scan('R-2084');
    await expect(sell.line('Garnet evening')).toBeVisible();
    host.killTill();
    await signIn(page, anna);
    await expect(sell.line('Garnet evening')).toBeVisible();
    await sell.pay.click();
    await pay.take.click();
    await expect(pay.paid).toBeVisible();
  });

  await test.step('in the end everything agrees', async () => {
    await till.close();
    const options = ['--data', data, '--key-file', keyFile];
    const { code, output } = await runProgram(process.execPath, ['scripts/verify.ts', ...options]);
    expect(output).toMatch(/^Everything agrees: .* 3 sales/);
    expect(code).toBe(0);
  });
});
