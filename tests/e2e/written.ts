import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

declare global {
  /** How often anything was written into any field of the page. */
  var written: number;
}

/** Counts from now on what is written into any field, also what is taken back at once. */
export const watchFields = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.written = 0;
    const count = () => (globalThis.written += 1);
    for (const event of ['beforeinput', 'input']) window.addEventListener(event, count, { capture: true });
  });

/** Does something during which nothing may be written anywhere. */
export async function expectNothingWritten(page: Page, work: () => Promise<void>): Promise<void> {
  const before = await page.evaluate(() => globalThis.written);
  await work();
  expect(await page.evaluate(() => globalThis.written), 'writes into fields').toBe(before);
}
