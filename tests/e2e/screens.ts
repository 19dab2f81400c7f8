import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import type { Locator, Page } from '@playwright/test';

type Person = { readonly givenName: string; readonly familyName: string; readonly pin: string };
type Press = (key: Locator) => Promise<void>;

const click: Press = (key) => key.click();

/** The tile of somebody: given name and initial. */
export const tileOf = (page: Page, { givenName, familyName }: Person): Locator =>
  page
    .getByRole('list', { name: say('sign-in.staff') })
    .getByRole('button', { name: `${givenName} ${familyName.slice(0, 1)}` });

/** Keys in a PIN on the pad on screen. */
export async function keyIn(page: Page, digits: string, press: Press = click): Promise<void> {
  for (const digit of digits) await press(page.getByRole('button', { name: digit, exact: true }));
}

/** Touches a tile and keys in the PIN, until the screen behind is there. */
export async function signIn(page: Page, person: Person, press: Press = click): Promise<void> {
  await press(tileOf(page, person));
  await keyIn(page, person.pin, press);
  await expect(page.getByRole('navigation', { name: say('rail') })).toBeVisible();
}

/** The key in the rail that leads to a screen. */
export const goTo = (page: Page, place: 'sell' | 'day' | 'more'): Promise<void> =>
  page
    .getByRole('navigation', { name: say('rail') })
    .getByRole('button', { name: say(`rail.${place}`) })
    .click();

export const lock = (page: Page): Promise<void> =>
  page
    .getByRole('navigation', { name: say('rail') })
    .getByRole('button', { name: 'lock the till' })
    .click();

/** Everything on the selling screen that a test touches or reads. */
export const sellScreen = (page: Page) => {
  const panel = page.getByRole('complementary', { name: say('sale') });
  const key = (name: string) => panel.getByRole('button', { name, exact: true });
  return {
    search: page.getByRole('searchbox'),
    pieces: page.getByRole('list', { name: say('sell.pieces') }).getByRole('button'),
    line: (name: string) =>
      panel
        .getByRole('list', { name: say('sale.lines') })
        .getByRole('listitem')
        .filter({ hasText: name }),
    lines: panel.getByRole('list', { name: say('sale.lines') }).getByRole('listitem'),
    total: panel.getByRole('definition').last(),
    pay: key(say('sale.pay')),
    hold: key(say('sale.hold')),
    undo: key(say('undo')),
    giveUp: key(say('sale.void')),
    onHold: (count: number) => key(say('sale.held.count', { count })),
  };
};

/** Everything on the payment and receipt screens that a test touches or reads. */
export const payScreen = (page: Page) => ({
  take: page.getByRole('button', { name: new RegExp(`^${say('pay.take')}`) }),
  received: page.getByRole('region', { name: say('pay.received.label') }),
  keypad: page.getByRole('group', { name: say('pay.received.label') }),
  paid: page.getByRole('heading', { name: say('receipt.paid') }),
  receipt: page.getByRole('article'),
  next: page.getByRole('button', { name: say('receipt.next') }),
});

/** The marks at the foot: scanner, printer, head office. */
export const marks = (page: Page): Locator => page.getByRole('list', { name: say('marks') });

/** A word at the foot of the middle: something was refused, or can be taken back. */
export const refusal = (page: Page): Locator => page.getByRole('alert');
