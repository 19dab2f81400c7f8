import type { Page } from '@playwright/test';

/** As a hand types: faster would be a reader. */
const delay = 80;

/** A hand on the keyboard that counts its keys. A key with others held down with it is one. */
export function keyboardHand(page: Page) {
  let keys = 0;
  return {
    press: async (...named: readonly string[]) => {
      for (const key of named) await page.keyboard.press(key, { delay });
      keys += named.length;
    },
    type: async (text: string) => {
      await page.keyboard.type(text, { delay });
      keys += text.length;
    },
    keys: () => keys,
  };
}
