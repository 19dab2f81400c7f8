import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { addKanda, clientScreen, findKanda, kanda } from './client-screen.ts';
import { look } from './look.ts';
import { lock, marks, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const show = (page: Page, part: 'looks' | 'approvals' | 'matrix') =>
  page.getByRole('radio', { name: say(`review.${part}`) }).press(' ');

test('the glass is broken for a VIP, the manager’s foot says so, and the manager says what they think of it', async ({
  till,
}) => {
  const { page } = till;
  const clients = clientScreen(page);
  await signIn(page, mali);
  await addKanda(page);
  await page.getByRole('radio', { name: say('tier.VIP'), exact: true }).press(' ');
  await expect(marks(page)).not.toContainText(say('mark.review'));
  await lock(page);

  await signIn(page, anna);
  await page.keyboard.press('Alt+2');
  await findKanda(page, kanda.phone);
  await expect(clients.open('contact')).toHaveCount(0);
  await button(page, say('break-glass.take')).click();
  await page.getByRole('radio', { name: say('break-glass.reason.other') }).press(' ');
  await expect(button(page, say('break-glass.open'))).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel(say('break-glass.words')).fill('Her husband waits at the counter');
  await look(page, 'break-glass');
  await button(page, say('break-glass.open')).click();
  await expect(page.getByText(say('break-glass.left', { minutes: 15 }))).toBeVisible();
  await look(page, 'break-glass-open');
  await clients.open('contact').click();
  await expect(clients.part('contact')).toContainText('Kanda Phetsavong');
  await button(page, say('close')).last().click();
  await lock(page);

  await signIn(page, mali);
  await expect(marks(page)).toContainText(say('mark.review.word', { waiting: 1 }));
  await page.keyboard.press('Alt+7');
  await expect(page.getByText('Her husband waits at the counter')).toBeVisible();
  await expect(page.getByText(say('review.opened', { looks: 1 }))).toBeVisible();
  await look(page, 'review-break-glass');
  await button(page, say('review.refuse.of', { who: 'Anna P.', client: kanda.shown })).click();
  await page.getByLabel(say('review.word')).fill('Call me before, please');
  await look(page, 'review-break-glass-word');
  await button(page, say('review.refuse')).click();
  await expect(page.getByText(say('review.break-glass.none'))).toBeVisible();
  await expect(marks(page)).not.toContainText(say('mark.review'));
  await look(page, 'review-break-glass-done');

  await show(page, 'looks');
  await expect(page.getByText(say('review.looks.count', { count: 1 }))).toBeVisible();
  await look(page, 'review-looks');
  await show(page, 'approvals');
  await expect(page.getByText(say('review.approvals.none'))).toBeVisible();
  await show(page, 'matrix');
  await expect(page.getByRole('table', { name: say('review.matrix.classes') })).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, 'review-matrix-dark');
});
