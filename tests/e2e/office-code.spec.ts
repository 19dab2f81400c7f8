import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { addKanda, clientScreen } from './client-screen.ts';
import { letLeaseRunOut } from './let-lease-run-out.ts';
import { look } from './look.ts';
import { keyIn, refusal, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

const codeOf = (page: Page) => ({
  field: page.getByLabel(say('approval.code')),
  go: page.getByRole('button', { name: say('code.do') }),
  challenge: async () => (await page.getByRole('status').textContent()) ?? '',
});

test('a week without head office: a file opens once, with the code that is read out on the telephone', async ({
  openTill,
  boutique,
}) => {
  const telephone = await letLeaseRunOut(boutique);
  const { page } = await openTill(boutique);
  const clients = clientScreen(page);
  const sheet = page.getByRole('dialog', { name: say('code.title') });
  await signIn(page, mali);
  await addKanda(page);
  await clients.open('contact').click();
  await expect(sheet).toBeVisible();
  const { field, go, challenge } = codeOf(page);
  await expect(sheet.getByRole('timer')).toContainText('Ends in');
  await look(page, 'office-code');
  await field.fill('AAAAA-AAAAA');
  await go.click();
  await expect(refusal(page)).toContainText('That is not the code');
  await field.fill(telephone(mali, await challenge()));
  await go.click();
  await expect(clients.part('contact')).toContainText('Kanda Phetsavong');
  await page
    .getByRole('button', { name: say('close'), exact: true })
    .last()
    .click();
  await clients.open('contact').click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(clients.page('Kanda P.')).toBeVisible();
});

test('a week without head office: an approval takes the code, and then the manager’s PIN', async ({
  openTill,
  boutique,
}) => {
  const telephone = await letLeaseRunOut(boutique);
  const { page, scan } = await openTill(boutique);
  const { total, line } = sellScreen(page);
  await signIn(page, anna);
  await scan('R-2041');
  await line('Aube solitaire').getByRole('button').click();
  await keyIn(page, '12');
  await page.getByRole('button', { name: say('discount.give') }).click();
  await keyIn(page, mali.pin);
  const { field, go, challenge } = codeOf(page);
  await expect(field).toBeVisible();
  await look(page, 'approval-office-code');
  await field.fill(telephone(anna, await challenge()));
  await go.click();
  await expect(field).toHaveCount(0);
  await keyIn(page, mali.pin);
  await expect(total).toContainText('51,392,000');
});
