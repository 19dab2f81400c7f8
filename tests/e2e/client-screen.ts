import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import type { Page } from '@playwright/test';

/** Everything on the client screens that a test touches or reads. */
export const clientScreen = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = (name: string) => page.getByRole('dialog', { name, exact: true });
  return {
    find: page.getByRole('searchbox', { name: say('client.find') }),
    rows: page.getByRole('list', { name: say('client.found') }).getByRole('button'),
    add: button(say('client.new')),
    askOffice: button(say('client.ask-office')),
    page: (name: string) => page.getByRole('heading', { name, exact: true, level: 2 }),
    served: page.getByText(say('client.served'), { exact: true }),
    attach: button(say('client.attach')),
    detach: button(say('client.detach')),
    toSale: button(say('client.to-sale')),
    toPayment: button(say('client.to-payment')),
    open: (group: 'contact' | 'belongings' | 'commercial') =>
      button(`${say('client.part.open')}: ${say(`client.part.${group}`)}`),
    part: (group: 'contact' | 'belongings' | 'commercial') => dialog(say(`client.part.${group}`)),
    change: button(say('client.change')),
    consent: (name: string) => button(name),
    form: dialog(say('client.new')),
    onSale: page.getByRole('complementary', { name: say('sale') }).getByRole('heading', { level: 2 }),
  };
};

/** A client of the tests; nobody real. */
export const kanda = {
  given: 'Kanda',
  family: 'Phetsavong',
  phone: '020 5512 3456',
  shown: 'Kanda P.',
} as const;

/** Writes Kanda down, with her phone, and stays on her page. */
export async function addKanda(page: Page): Promise<void> {
  const clients = clientScreen(page);
  await page.keyboard.press('Alt+2');
  await clients.add.click();
  await page.getByLabel(say('client.given'), { exact: true }).fill(kanda.given);
  await page.getByLabel(say('client.family'), { exact: true }).fill(kanda.family);
  await page.getByLabel(say('client.phone'), { exact: true }).fill(kanda.phone);
  await clients.form.getByRole('button', { name: say('client.create') }).click();
  await expect(clients.page(kanda.shown)).toBeVisible();
}

/** Opens Kanda's page by the field. */
export async function findKanda(page: Page, text: string): Promise<void> {
  const clients = clientScreen(page);
  await clients.find.fill(text);
  await clients.rows.filter({ hasText: kanda.shown }).first().click();
  await expect(clients.page(kanda.shown)).toBeVisible();
}
