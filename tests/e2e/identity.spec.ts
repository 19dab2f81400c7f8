import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { aClient, named } from '../builders/clients.ts';
import { anna, mali } from '../builders/people.ts';
import { giveComplianceKey } from './give-compliance-key.ts';
import { validUntilYear as later, zoneOfPassport as zone } from './counter.ts';
import { look } from './look.ts';
import { keyIn, lock, payScreen, refusal, sellScreen, signIn } from './screens.ts';
import { asManager } from './second-connection.ts';
import { test } from './till-fixture.ts';
import type { Locator, Page } from '@playwright/test';
import type { ScreenText } from '../../shared/messages/screens.ts';
import type { TillWindow } from './till-window.ts';

/** As a hand types: faster would be a reader. */
const delay = 80;
/** 58,400,000 kip: above what the rules of the boutique’s country let pass without a look. */
const dear = 'R-2041';
const heading = (page: Page, text: ScreenText): Locator => page.getByRole('heading', { name: say(text) });
const key = (page: Page, text: ScreenText): Locator => page.getByRole('button', { name: say(text) });
const field = (page: Page, text: ScreenText): Locator =>
  page
    .getByRole('article')
    .locator('div', { has: page.getByText(say(text), { exact: true }) })
    .last();

/** Head office has sent what documents are sealed with. */
test.beforeEach(({ boutique }) => giveComplianceKey(boutique));

/** The dear ring on the sale, at the payment. */
async function atPayment({ page, scan }: TillWindow): Promise<void> {
  await signIn(page, anna);
  await scan(dear);
  await expect(sellScreen(page).lines).toHaveCount(1);
  await sellScreen(page).pay.click();
}

/** Puts a new client on the sale in hand, as from a second window. */
const nameClient = ({ host }: TillWindow, given: string, family: string): Promise<void> =>
  asManager(host, mali.pin, async (ask) => {
    const card = await ask('clients.create', { ...aClient({ name: named(given, family) }), evenSo: true });
    const { sale } = await ask('sales.inHand', {});
    const { clientId } = card;
    if (typeof clientId !== 'string' || !sale) throw new Error('A manager sees whom they write down');
    await ask('clients.attach', { saleId: sale.saleId, clientId, proof: { kind: 'name' } });
  });

/** At the empty reader, for Kanda Phetsavong. */
async function atReader(till: TillWindow): Promise<void> {
  await atPayment(till);
  await nameClient(till, 'Kanda', 'Phetsavong');
  await key(till.page, 'identity.need.document.do').click();
  await expect(till.page.getByText(say('identity.waiting'), { exact: true })).toBeVisible();
}

const verified = (type: 'passport' | 'identity card', date: string): string =>
  say('identity.verified.until', { document: say(`identity.type.${type}`), date });

const compared = (page: Page): Locator => key(page, 'identity.compared');

test('a dear sale waits for a client, then for their passport, and goes on to the payment', async ({
  till,
}) => {
  const { page, scan } = till;
  await atPayment(till);
  await expect(heading(page, 'identity.need.client')).toBeVisible();
  await expect(key(page, 'identity.need.client.do')).toBeFocused();
  await look(page, 'identity-need-client');

  await nameClient(till, 'Kanda', 'Phetsavong');
  await expect(heading(page, 'identity.need.document')).toBeVisible();
  await look(page, 'identity-need-document');
  await expect(page.locator('main')).not.toContainText('50,000,000');

  await key(page, 'identity.need.document.do').click();
  await expect(page.getByText(say('identity.waiting'), { exact: true })).toBeVisible();
  await look(page, 'identity-waiting');

  await scan(zone());
  await expect(field(page, 'identity.field.documentNumber')).toContainText('L898902C3');
  await expect(field(page, 'identity.field.documentNumber')).toContainText(say('identity.sure'));
  await expect(field(page, 'identity.field.documentNumber').locator('mark')).toHaveText(['L', '8', '8', '0']);
  await expect(field(page, 'identity.field.familyName')).toContainText('PHETSAVONG');
  await expect(field(page, 'identity.field.familyName')).toContainText(say('identity.by-eye'));
  await expect(field(page, 'identity.field.birthDate')).toContainText('12 August 1974');
  await expect(page.getByText(say('identity.name.same'))).toBeVisible();
  await look(page, 'identity-compare');

  await compared(page).click();
  const line = page.getByText(verified('passport', `15 April ${later}`));
  await expect(line).toBeVisible();
  await expect(page.locator('body')).not.toContainText('L898902C3');
  await look(page, 'identity-verified');
  const pay = payScreen(page);
  await pay.take.click();
  await expect(pay.paid).toBeVisible();
  await expect(line).toBeVisible();
});

test('a document that is not in order says so, and what to do next', async ({ till }) => {
  const { page, scan } = till;
  await atReader(till);

  await scan(zone({ expiry: 2021 }));
  await expect(page.getByText(say('identity.expired'))).toBeVisible();
  await expect(compared(page)).toBeDisabled();
  await look(page, 'identity-expired');

  await scan(zone({ family: 'SMITH', given: 'JOHN' }));
  await expect(page.getByText(say('identity.differs')).first()).toBeVisible();
  await look(page, 'identity-differs');
  await key(page, 'identity.ask').click();
  await expect(page.getByRole('dialog', { name: say('approval.title') })).toBeVisible();
  await page.keyboard.press('Escape');

  // One character misread: the check digits see it, and nothing is taken.
  await scan(zone().replace('7408122', '7408123'));
  await expect(page.getByText(say('identity.worn'))).toBeVisible();
  await expect(compared(page)).toBeDisabled();
  await look(page, 'identity-damaged');

  // A tag is no document, and never lands on a sale that waits for one.
  await scan('R-2075');
  await expect(refusal(page)).toContainText('machine-readable');
  await key(page, 'identity.give-up').click();
  await expect(heading(page, 'identity.need.document')).toBeVisible();
  await page.getByRole('button', { name: say('back') }).click();
  await expect(sellScreen(page).lines).toHaveCount(1);
});

test('a worn zone counts only by the word of a second person who looked too', async ({ till }) => {
  const { page, scan } = till;
  await atReader(till);
  // A nought taken for the letter: only one reading has every digit right, and it is only shown.
  await scan(zone().replace('L898902C3', 'L8989O2C3'));
  await expect(page.getByText(say('identity.worn.proposed'))).toBeVisible();
  await expect(page.locator('figure').first().locator('mark')).not.toHaveCount(0);
  await look(page, 'identity-worn');
  await key(page, 'identity.ask').click();
  await expect(page.getByText(say('approval.override'))).toBeVisible();
  await keyIn(page, mali.pin);
  await expect(page.getByText(verified('passport', `15 April ${later}`))).toBeVisible();
});

test('a card without a zone is typed, and a second person says yes on the same screen', async ({ till }) => {
  const { page } = till;
  await atReader(till);
  await key(page, 'identity.type-it').click();
  await look(page, 'identity-form-empty');
  await page.getByRole('button', { name: 'THA', exact: true }).click();
  const type = async (text: ScreenText, words: string) => {
    await page.getByLabel(say(text), { exact: true }).click();
    await page.keyboard.type(words, { delay });
  };
  await type('identity.field.documentNumber', '1 1017 00203 45 1');
  await type('identity.field.familyName', 'Phetsavong');
  await type('identity.field.givenNames', 'Kanda');
  await type('identity.field.birthDate', '12 8 2517');
  await expect(page.getByText(say('identity.form.date.buddhist', { year: '1974' }))).toBeVisible();
  await page.getByLabel(say('identity.field.birthDate'), { exact: true }).clear();
  await type('identity.field.birthDate', '12 8 1974');
  await expect(page.getByText('12 August 1974')).toBeVisible();
  await page.locator('label', { hasText: /^F$/ }).click();
  await type('identity.field.validUntil', `3112${later}`);
  await look(page, 'identity-form');

  await page.keyboard.press('Enter');
  await expect(page.getByText(say('identity.typed'))).toBeVisible();
  await look(page, 'identity-typed');
  await key(page, 'identity.ask').click();
  await expect(page.getByText(say('approval.typed'))).toBeVisible();
  await keyIn(page, mali.pin);
  await expect(page.getByText(verified('identity card', `31 December ${later}`))).toBeVisible();
});

test('a lock empties what was read, and the next one begins anew', async ({ till }) => {
  const { page, scan } = till;
  await atReader(till);
  await scan(zone());
  await expect(page.getByRole('article')).toContainText('PHETSAVONG');
  await lock(page);
  await expect(page.locator('body')).not.toContainText('PHETSAVONG');
  await signIn(page, anna);
  await sellScreen(page).pay.click();
  await expect(key(page, 'identity.need.document.do')).toBeVisible();
  // Without a capture what a document says goes nowhere: not to the pieces, and into no field.
  await scan(zone());
  await expect(page.getByText(say('identity.not-asked'))).toBeVisible();
  await expect(page.locator('body')).not.toContainText('PHETSAVONG');
});
