import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna } from '../builders/people.ts';
import { look } from './look.ts';
import { tileOf } from './screens.ts';
import { test } from './till-fixture.ts';

test('a till whose key is not here opens with its recovery code alone', async ({ openTill, boutique }) => {
  const { page } = await openTill({ folder: boutique.folder, keyHex: null });
  await expect(page.getByRole('heading', { name: say('locked.title') })).toBeVisible();
  await look(page, 'locked-till');
  const code = page.getByLabel(say('recovery.code'));
  const open = page.getByRole('button', { name: say('locked.open') });
  await code.fill(boutique.recoveryCode.replace(/^\w{4}/, 'AAAA'));
  await open.click();
  await expect(page.getByText('This recovery code does not fit.')).toBeVisible();
  await code.fill(boutique.recoveryCode.toLowerCase().replaceAll('-', ' '));
  await open.click();
  await expect(tileOf(page, anna)).toBeVisible();
});

test('a till that is opened with a wrong key says so and touches nothing', async ({ openTill, boutique }) => {
  const { page } = await openTill({ folder: boutique.folder, keyHex: 'ab'.repeat(32) });
  await expect(page.getByRole('heading', { name: say('refused.title') })).toBeVisible();
  await expect(page.getByText('Nothing was touched.')).toBeVisible();
  await look(page, 'refused-till');
});
