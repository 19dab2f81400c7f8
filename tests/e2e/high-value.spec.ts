import { join } from 'node:path';
import { expect } from '@playwright/test';
import { askOffice } from '../../scripts/compliance/ask-office.ts';
import { makeOfficerKey, readOfficerKey } from '../../scripts/compliance/officer-key.ts';
import { readFiles } from '../../scripts/compliance/read-files.ts';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { clientScreen } from './client-screen.ts';
import { openCounter, validUntilYear, zoneOfPassport } from './counter.ts';
import { look } from './look.ts';
import { keepPicture } from './printed-picture.ts';
import { keyIn, payScreen, sellScreen, signIn } from './screens.ts';
import { asManager } from './second-connection.ts';
import { test } from './till-fixture.ts';
import type { ConsoleState } from '../../head-office/console/state.ts';

/** 58,400,000 kip. */
const ring = 'R-2041';
const kanda = { given: 'Kanda', family: 'Phetsavong', phone: '020 5512 3456', shown: 'Kanda P.' } as const;
const documentNumber = 'L898902C3';

test('the high-value sale: client, finger, passport, baht and card, paper, head office', async ({
  openTill,
  openOffice,
  boutique,
  folder,
  browser,
}) => {
  test.setTimeout(300_000);
  const office = await openOffice();
  const desk = { url: office.url, password: undefined };
  const [keyFile, otherKeyFile] = [join(folder, 'officer.pem'), join(folder, 'nobody.pem')];
  const counter = await openCounter(folder);
  const till = await openTill(boutique);
  const { page, host, scan } = till;
  const [sell, pay, clients] = [sellScreen(page), payScreen(page), clientScreen(page)];
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('the till is enrolled, knows the day’s rates, its reader and its printer', async () => {
    await askOffice(desk, '/console/compliance-key', { publicKey: await makeOfficerKey(keyFile) });
    await asManager(host, mali.pin, async (ask) => {
      await ask('sync.enrol', { address: office.url, code: await office.newCode() });
      await ask('tenders.setRates', {
        rates: [
          { currency: 'THB', rate: { units: 1, priceTenThousandths: 6_125_000 } },
          { currency: 'USD', rate: { units: 1, priceTenThousandths: 215_600_000 } },
        ],
      });
      await ask('devices.set', {
        scanner: { path: counter.scanner.till, baudRate: 115_200 },
        printer: {
          path: counter.printerCable.till,
          baudRate: 115_200,
          widthDots: 576,
          language: 'lo',
          answers: true,
        },
      });
    });
  });

  await test.step('the associate writes the client down', async () => {
    await signIn(page, anna);
    await page.keyboard.press('Alt+2');
    await clients.add.click();
    await clients.form.getByLabel(say('client.given'), { exact: true }).fill(kanda.given);
    await clients.form.getByLabel(say('client.family'), { exact: true }).fill(kanda.family);
    await clients.form.getByLabel(say('client.phone'), { exact: true }).fill(kanda.phone);
    await clients.form.getByRole('button', { name: say('client.create') }).click();
    await expect(clients.page(kanda.shown)).toBeVisible();
  });

  await test.step('the ring is scanned, and the client shows to be there by a phone number', async () => {
    await page.keyboard.press('Alt+1');
    await scan(ring);
    await expect(sell.lines).toHaveCount(1);
    await page.keyboard.press('F6');
    await clients.find.fill('kanda');
    await clients.rows.filter({ hasText: kanda.shown }).first().click();
    await clients.attach.click();
    await page.getByLabel(say('client.proof'), { exact: true }).fill(kanda.phone);
    await page.keyboard.press('Enter');
    await expect(clients.served).toBeVisible();
    await clients.toSale.click();
  });

  await test.step('the finger’s size is taken', async () => {
    await sell.line('Aube solitaire').getByRole('button').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('size.none') })
      .click();
    await button(say('size.keep')).click();
    await expect(sell.line('Aube solitaire')).toContainText('mm');
    await look(page, 'high-value-sale');
  });

  await test.step('the payment waits for a document, and the passport comes over the cable', async () => {
    await sell.pay.click();
    await button(say('identity.need.document.do')).click();
    await expect(page.getByText(say('identity.waiting'), { exact: true })).toBeVisible();
    counter.layDocument(zoneOfPassport());
    await expect(page.getByRole('article')).toContainText(documentNumber);
    await look(page, 'high-value-compare');
    await button(say('identity.compared')).click();
    await expect(page.getByText(String(validUntilYear))).toBeVisible();
    await expect(page.locator('body')).not.toContainText(documentNumber);
  });

  await test.step('part is paid in baht, the rest by card', async () => {
    const way = (name: string) =>
      page.getByRole('radiogroup', { name: say('pay.tenders') }).getByRole('radio', { name });
    await way(say('pay.cash', { currency: say('currency.THB') })).click();
    await keyIn(page, '20000');
    await pay.take.click();
    await expect(page.getByRole('list', { name: say('pay.staged') })).toContainText('12,250,000');
    await way(say('pay.card')).click();
    await page.getByRole('button', { name: say('pay.card.start') }).click();
    await page.getByLabel(say('pay.card.last-four')).fill('4242');
    await page.getByLabel(say('pay.card.authorisation')).fill('A1B2C3');
    await look(page, 'high-value-card');
    await button(say('pay.card.approved')).click();
    await look(page, 'high-value-settled');
    await button(say('pay.complete')).click();
    await expect(pay.paid).toBeVisible();
    await expect(pay.receipt).toContainText('Aube solitaire');
    await look(page, 'high-value-paid');
  });

  await test.step('the printer prints it, in Lao', async () => {
    const printed = await counter.printer.nextReceipt();
    expect(printed.width).toBe(576);
    expect(printed.bits.some((byte) => byte !== 0)).toBe(true);
    await keepPicture(browser, 'high-value-printed', printed);
  });

  await test.step('head office has the sale; the identity file opens with the officer’s key alone', async () => {
    const sales = async () => ((await office.state()) as ConsoleState).sales;
    await expect.poll(sales).toMatchObject([{ names: 'Aube solitaire', totalMinor: 58_400_000 }]);
    const console = await page.context().newPage();
    await console.goto(office.url);
    await expect(console.getByRole('row').filter({ hasText: 'Aube solitaire' })).toHaveCount(1);
    await expect(console.locator('body')).not.toContainText(documentNumber);
    await look(console, 'high-value-head-office');
    await console.close();

    const asked = { sale: 'A-000001' };
    const officer = await readOfficerKey(keyFile);
    const [opened] = await readFiles(desk, officer, asked, 'The story of this test');
    expect(JSON.stringify(opened?.file)).toContain(documentNumber);
    await makeOfficerKey(otherKeyFile);
    const [refused] = await readFiles(desk, await readOfficerKey(otherKeyFile), asked, 'A curious colleague');
    expect(refused).toMatchObject({ file: null });
    expect(JSON.stringify(await office.state())).not.toContain(documentNumber);
  });

  await till.close();
  await counter.close();
});
