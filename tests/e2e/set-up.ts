import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { look } from './look.ts';
import { keyIn } from './screens.ts';
import type { Page } from '@playwright/test';

type Person = { readonly givenName: string; readonly familyName: string; readonly pin: string };

/** Sets a fresh till up through its five pages, and returns the recovery code as a person copies it. */
export async function setUpThroughTheScreens(
  page: Page,
  manager: Person,
  associate: Person,
): Promise<string> {
  const next = page.getByRole('button', { name: say('next') });
  await look(page, 'start');
  await page.getByRole('button', { name: say('start.set-up') }).click();

  await page.getByLabel(say('set-up.boutique.name')).fill('Carme Jewelry, Vientiane');
  await page.getByRole('radio', { name: say('country.LA') }).check();
  await look(page, 'set-up-1-boutique');
  await next.click();

  await nameSomebody(page, manager);
  await look(page, 'set-up-2-manager');
  await next.click();
  await look(page, 'set-up-3-pin');
  await choosePin(page, manager);

  await page.getByRole('button', { name: say('set-up.team.add') }).click();
  await nameSomebody(page, associate);
  await next.click();
  await choosePin(page, associate);
  await expect(page.getByRole('listitem').filter({ hasText: associate.familyName })).toBeVisible();
  await look(page, 'set-up-4-team');
  await page.getByRole('button', { name: say('set-up.make') }).click();
  return copyRecoveryCode(page);
}

async function nameSomebody(page: Page, { givenName, familyName }: Person): Promise<void> {
  await page.getByLabel(say('set-up.given-name')).fill(givenName);
  await page.getByLabel(say('set-up.family-name')).fill(familyName);
}

async function choosePin(page: Page, { givenName, pin }: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: say('set-up.pin', { name: givenName }) })).toBeVisible();
  await keyIn(page, pin);
  await expect(page.getByRole('heading', { name: say('set-up.pin.again') })).toBeVisible();
  await keyIn(page, pin);
}

/** Copies the code and proves it by its last group: only then does the page let go. */
async function copyRecoveryCode(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: say('recovery.code') }).getByRole('listitem');
  await expect(groups.first()).toBeVisible();
  await look(page, 'set-up-5-recovery-code');
  const code = (await groups.allTextContents()).join('-');
  const done = page.getByRole('button', { name: say('recovery.done') });
  await expect(done).toBeDisabled();
  await page.getByLabel(say('recovery.last-group')).fill(code.split('-').at(-1) ?? '');
  await done.click();
  return code;
}
