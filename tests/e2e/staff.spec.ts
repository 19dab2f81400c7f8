import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { makeBadgeCode } from '../../shared/domain/badge-code.ts';
import { say } from '../../shared/messages/screens.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { deskAt, enrolAt } from './office-desk.ts';
import { look } from './look.ts';
import { goTo, keyIn, lock, refusal, signIn, tileOf } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

const kham = { givenName: 'Kham', familyName: 'Bounmy', pin: '384957' };
const shown = 'Kham B.';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rail = (page: Page) => page.getByRole('navigation', { name: say('rail') });
const person = (page: Page, name: string) =>
  page
    .getByRole('region', { name: say('staff.title') })
    .getByRole('listitem')
    .filter({ hasText: name });

/** The till asks head office now, and reads what it says. */
const tryNow = (page: Page) => button(page, say('sync.try')).click();

// Two places that talk to one another, and many a screen.
test.slow();

test('head office takes somebody on, who sets a PIN with its code, and gives them another role', async ({
  till,
  openOffice,
}) => {
  const { page } = till;
  const office = await openOffice();
  const desk = await page.context().newPage();
  const { code, open, press } = deskAt(desk);

  await test.step('head office takes Kham on and makes a code', async () => {
    await signIn(page, mali);
    await enrolAt(page, office);
    await desk.goto(office.url);
    await open('Somebody new');
    await desk.getByLabel('Given name').fill(kham.givenName);
    await desk.getByLabel('Family name').fill(kham.familyName);
    await press('Take on');
    await tryNow(page);
    await expect(person(page, shown)).toContainText(say('sign-in.no-pin'));
  });

  await test.step('Kham waits for the code, and sets a PIN with it', async () => {
    await lock(page);
    await tileOf(page, kham).click();
    await expect(page.getByText(say('sign-in.no-code', { name: shown }))).toBeVisible();
    await look(page, 'first-pin-no-code');
    await press(`Make a code for a PIN: ${kham.givenName} ${kham.familyName}`);
    const given = await code();
    await look(desk, 'console-staff-code');
    const field = page.getByLabel(say('sign-in.code'));
    await comeAndGo(page);
    await tileOf(page, kham).click();
    await field.fill('AAAA-AAAA-AAAA');
    await page.keyboard.press('Enter');
    await expect(page.getByText('That is not the code')).toBeVisible();
    await field.fill(given.toLowerCase());
    await button(page, say('next')).click();
    await expect(page.getByText(say('set-up.pin', { name: shown }))).toBeVisible();
    await keyIn(page, '123456');
    await keyIn(page, kham.pin);
    await expect(page.getByText(say('set-up.pin.again', { name: shown }))).toBeVisible();
    await look(page, 'first-pin-again');
    await keyIn(page, kham.pin);
    await expect(rail(page)).toBeVisible();
    await goTo(page, 'more');
    await expect(page.getByRole('region', { name: say('staff.title') })).toHaveCount(0);
    await lock(page);
  });

  await test.step('Kham may do another thing from now on, and the till says so', async () => {
    await desk.goto(office.url);
    const name = `${kham.givenName} ${kham.familyName}`;
    await desk.getByLabel(`Role of ${name}`).selectOption('auditor');
    await press(`Set rights of ${name}`);
    await comeAndGo(page);
    await expect(tileOf(page, kham)).toContainText(say('role.auditor'));
  });
});

test('a badge names its person until head office blocks it, and a blocked till opens to nobody until a new code', async ({
  till,
  openOffice,
}) => {
  const { page, scan } = till;
  const office = await openOffice();
  const desk = await page.context().newPage();
  const { open, press } = deskAt(desk);
  await signIn(page, mali);
  await enrolAt(page, office);

  await test.step('Mali gives Anna a badge, which names her at the locked till, and asks a code for Boun', async () => {
    const badge = makeBadgeCode(randomBytes(16));
    await button(page, say('badge.give-to', { name: 'Anna P.' })).click();
    await expect(page.getByText(say('badge.scan', { name: 'Anna P.' }))).toBeVisible();
    await scan(badge);
    await expect(person(page, 'Anna P.')).toContainText(say('badge.has'));
    await button(page, say('staff.code.ask-for', { name: 'Boun S.' })).click();
    await expect(page.getByText(say('staff.code.asked', { name: 'Boun S.' }))).toBeVisible();
    await person(page, 'Anna P.').scrollIntoViewIfNeeded();
    await look(page, 'staff');
    await lock(page);
    await scan(badge);
    await expect(tileOf(page, anna)).toHaveAttribute('aria-pressed', 'true');
    await expect(rail(page)).toHaveCount(0);
    await keyIn(page, anna.pin);
    await expect(rail(page)).toBeVisible();
    await lock(page);

    await desk.goto(office.url);
    await expect(desk.getByText(`asks for a code for ${boun.givenName}`)).toBeVisible();
    await look(desk, 'console-staff-asked');
    await press(`Block a lost badge: ${anna.givenName} ${anna.familyName}`);
    await comeAndGo(page);
    await scan(badge);
    await expect(page.getByText('This badge was blocked as lost')).toBeVisible();
    await look(page, 'badge-blocked');
  });

  await test.step('head office blocks the till: it opens to nobody until a new code lets it in', async () => {
    await desk.goto(office.url);
    await open('Block this till');
    await desk.getByRole('textbox', { name: 'Why' }).fill('Stolen from the counter');
    await signIn(page, anna);
    await press('Revoke Till A');
    // At the latest when the till next asks whether there is news.
    const blocked = page.getByRole('heading', { name: say('revoked.title') });
    await expect(blocked).toBeVisible({ timeout: 40_000 });
    await look(page, 'revoked');
    await look(desk, 'console-revoked');
    await page.getByLabel(say('enrol.code'), { exact: true }).fill('AAAA-AAAA-AAAA');
    await button(page, say('enrol.do')).click();
    await expect(page.getByText('does not know this code')).toBeVisible();
    await page.getByLabel(say('enrol.code'), { exact: true }).fill(await office.newCode());
    await button(page, say('enrol.do')).click();
    await signIn(page, anna);
    await expect(refusal(page)).toHaveCount(0);
  });
});

/** Anna comes and goes: at each sign-in the till tells head office, and hears what is new. */
async function comeAndGo(page: Page): Promise<void> {
  await signIn(page, anna);
  await lock(page);
}
