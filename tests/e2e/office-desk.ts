import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { goTo } from './screens.ts';
import type { Page } from '@playwright/test';
import type { HeadOfficeChild } from '../faults/head-office-child.ts';

/** Enrols the till of a window where a manager is signed in, under More, where it stays. */
export async function enrolAt(page: Page, { url, newCode }: HeadOfficeChild): Promise<void> {
  await goTo(page, 'more');
  await page.getByLabel(say('enrol.address')).fill(url);
  await page.getByLabel(say('enrol.code'), { exact: true }).fill(await newCode());
  await page.getByRole('button', { name: say('enrol.do') }).click();
  await expect(page.getByText(say('sync.state.online'), { exact: true })).toBeVisible();
}

/** Somebody at head office with the console before them, as a test touches and reads it. */
export const deskAt = (desk: Page) => {
  const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
  return {
    /** The code that was made last, which the page shows this once. */
    code: async (): Promise<string> => (await desk.locator('.code').last().textContent()) ?? '',
    open: (part: string): Promise<void> => desk.getByText(part, { exact: true }).click(),
    press,
  };
};
