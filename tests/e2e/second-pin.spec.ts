import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { mali } from '../builders/people.ts';
import { addKanda, clientScreen, kanda } from './client-screen.ts';
import { enrolAt } from './office-desk.ts';
import { look } from './look.ts';
import { goTo, keyIn, lock, marks, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Page } from '@playwright/test';

const forced = { ...mali, pin: '602851' };
const told = ['Kanda', 'Phetsavong', '55123456', '5512 3456'];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the places of the rail say, and the marks at the foot: what a stranger looking over a shoulder can read. */
async function readAll(page: Page): Promise<readonly string[]> {
  const read: string[] = [];
  for (const place of ['Alt+1', 'Alt+2', 'Alt+4', 'Alt+5', 'Alt+6', 'Alt+7']) {
    await page.keyboard.press(place);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    read.push(await page.locator('body').innerText());
  }
  return read;
}

test('signing in with the second PIN looks like any other day, knows no client, and is told to head office alone', async ({
  till,
  openOffice,
}) => {
  const { page, scan } = till;
  const clients = clientScreen(page);
  const sell = sellScreen(page);
  const office = await openOffice();

  await test.step('Mali has a client on the sale, and sets a second PIN', async () => {
    await signIn(page, mali);
    await enrolAt(page, office);
    await addKanda(page);
    await page.getByRole('radio', { name: say('tier.VIP'), exact: true }).press(' ');
    await goTo(page, 'more');
    const part = page.getByRole('region', { name: say('second-pin.title') });
    await part.scrollIntoViewIfNeeded();
    await button(page, say('second-pin.set')).click();
    await keyIn(page, mali.pin);
    await expect(part).toContainText(say('second-pin.choose'));
    await part.scrollIntoViewIfNeeded();
    await look(page, 'second-pin-choose');
    await keyIn(page, forced.pin);
    await keyIn(page, forced.pin);
    await expect(page.getByText(say('second-pin.done'))).toBeVisible();
    await goTo(page, 'sell');
    await scan('R-2041');
    await expect(sell.lines).toHaveCount(1);
    await lock(page);
  });

  await test.step('forced, she signs in with it: the sale is there, and nobody the house knows', async () => {
    await signIn(page, forced);
    await expect(sell.lines).toHaveCount(1);
    await page.keyboard.press('Alt+2');
    await expect(clients.find).toBeVisible();
    await clients.find.fill(kanda.given);
    await expect(clients.rows).toHaveCount(0);
    await look(page, 'forced-clients');
    await clients.find.fill('');
    const read = await readAll(page);
    for (const word of told) expect(read.join('\n')).not.toContain(word);
    expect(read.join('\n')).not.toMatch(/duress|second PIN was/i);
    await expect(marks(page)).toBeVisible();
    await lock(page);
  });

  await test.step('head office sees it, before all else', async () => {
    const desk = await page.context().newPage();
    await expect(async () => {
      await desk.goto(office.url);
      await expect(desk.getByRole('heading', { name: 'Somebody is in danger' })).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await look(desk, 'console-duress');
  });

  await test.step('with her own PIN all is there again, and nothing was left of the other', async () => {
    await signIn(page, mali);
    await page.keyboard.press('Alt+2');
    await clients.find.fill(kanda.given);
    await expect(clients.rows).toHaveCount(1);
    await lock(page);
  });
});
