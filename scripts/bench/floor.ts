import { setTimeout as pause } from 'node:timers/promises';
import { installProbe } from './page-probe.ts';
import { strike, strokesOf } from './keyboard.ts';
import type { Page } from '@playwright/test';

const gapMs = 25;

/** What the floor is, where it stands beside a figure. */
export const floorName = 'a key that changes one text on an empty page';

/** A page on which a key changes one text: what a keystroke to painted costs here without a till. */
export type Floor = { readonly strikeOnce: () => Promise<number> };

export async function openFloor(page: Page): Promise<Floor> {
  await page.addInitScript(installProbe);
  await page.goto('data:text/html,<p>0</p>');
  await page.evaluate(() => {
    const text = document.querySelector('p');
    window.addEventListener(
      'keydown',
      () => text && (text.textContent = String(Number(text.textContent) + 1)),
    );
  });
  const session = await page.context().newCDPSession(page);
  let count = 0;
  return {
    strikeOnce: async () => {
      // A hand does not keep time with the screen.
      await pause(gapMs);
      count += 1;
      await page.evaluate((what) => probe.watch('text', what), String(count));
      await strike(session, strokesOf('a'), 0);
      const wait = await page.evaluate(() => probe.painted());
      if (wait === null) throw new Error('The empty page never painted');
      return wait;
    },
  };
}
