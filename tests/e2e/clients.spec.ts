import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna, boun, mali } from '../builders/people.ts';
import { addKanda, clientScreen, findKanda, kanda } from './client-screen.ts';
import { look } from './look.ts';
import { lock, refusal, sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';

/** As a hand types: faster would be a reader. */
const delay = 80;

test('a client is added with what they agreed to, in their own language', async ({ till }) => {
  const { page } = till;
  const clients = clientScreen(page);
  await signIn(page, anna);
  await page.keyboard.press('Alt+2');
  await expect(page.getByText(say('client.nobody'))).toBeVisible();
  await look(page, 'client-find-nobody');
  await clients.find.fill(kanda.phone);
  await expect(page.getByText(say('client.none'))).toBeVisible();

  await clients.add.click();
  const { form } = clients;
  await expect(form.getByLabel(say('client.phone'), { exact: true })).toHaveValue(kanda.phone);
  await form.getByLabel(say('client.given'), { exact: true }).fill(kanda.given);
  await form.getByLabel(say('client.family'), { exact: true }).fill(kanda.family);
  await expect(form.getByLabel(say('client.birth-date'), { exact: true })).toHaveCount(0);
  await form.getByRole('radio', { name: say('language.lo') }).press(' ');
  await expect(form.getByRole('region', { name: say('client.policy') })).toHaveAttribute('lang', 'lo');
  await clients.consent('Their birthday by e-mail').click();
  await form.getByLabel(say('client.birth-date'), { exact: true }).fill('29.2.1984');
  await expect(form.getByText('29 February 1984')).toBeVisible();
  await look(page, 'client-new');
  await form.getByRole('button', { name: say('client.create') }).click();

  await expect(clients.page(kanda.shown)).toBeVisible();
  await expect(clients.open('contact')).toHaveCount(0);
  await look(page, 'client-page');
});

test('a client who says their phone is served: their file opens, and can be corrected', async ({ till }) => {
  const { page, scan } = till;
  const clients = clientScreen(page);
  const sell = sellScreen(page);
  await signIn(page, anna);
  await addKanda(page);
  await page.keyboard.press('Alt+1');
  await scan('R-2041');
  await expect(sell.lines).toHaveCount(1);
  await page.keyboard.press('F6');
  await findKanda(page, 'kand');

  await clients.attach.click();
  await page.getByLabel(say('client.proof'), { exact: true }).fill('020 5512 3457');
  await page.keyboard.press('Enter');
  await expect(refusal(page)).toBeVisible();
  await look(page, 'client-attach');
  await page.getByLabel(say('client.proof'), { exact: true }).fill(kanda.phone);
  await page.keyboard.press('Enter');
  await expect(clients.served).toBeVisible();
  await expect(clients.onSale).toContainText(kanda.shown);
  await look(page, 'client-served');

  await clients.open('contact').click();
  await expect(clients.part('contact')).toContainText('Kanda Phetsavong');
  await look(page, 'client-contact');
  await clients.change.click();
  await page.getByLabel(say('client.email'), { exact: true }).fill('Kanda.P@example.com');
  const delivery = page.getByRole('group', { name: say('client.address.shipping') });
  await delivery.getByLabel(say('client.address.shipping')).fill('12 Rue Fa Ngum, Vientiane');
  await expect(page.getByText(say('client.address.country.hint'))).toBeVisible();
  await delivery.getByLabel(say('client.address.country')).fill('la');
  await look(page, 'client-change');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // A wrong phone and a look: two of the day's twenty.
  await expect(page.getByText('18 left today')).toBeVisible();

  await clients.toSale.click();
  await expect(clients.onSale).toContainText(kanda.shown);
  await sell.hold.click();
  await expect(clients.onSale).not.toContainText(kanda.shown);
});

test('what was opened of a file closes when the sale goes on hold, and when the till is locked', async ({
  till,
}) => {
  const { page, scan } = till;
  const clients = clientScreen(page);
  await signIn(page, anna);
  await addKanda(page);
  await page.keyboard.press('Alt+1');
  await scan('R-2041');
  await expect(sellScreen(page).lines).toHaveCount(1);
  await page.keyboard.press('F6');
  await findKanda(page, kanda.phone);
  await clients.attach.click();
  await page.getByLabel(say('client.proof'), { exact: true }).fill(kanda.phone);
  await page.keyboard.press('Enter');
  await clients.open('contact').click();
  await expect(clients.part('contact')).toContainText('+8562055123456');
  await sellScreen(page).hold.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(clients.served).toHaveCount(0);
  await expect(clients.open('contact')).toHaveCount(0);
  await lock(page);
  await signIn(page, boun);
  await page.keyboard.press('Alt+2');
  await expect(clients.find).toHaveValue('');
  await expect(page.getByText(kanda.shown)).toHaveCount(0);
});

test('a client who is here already is not added twice unawares; a manager makes two one', async ({
  till,
}) => {
  const { page } = till;
  const clients = clientScreen(page);
  await signIn(page, anna);
  await addKanda(page);
  await page.keyboard.press('Escape');
  await clients.add.click();
  await page.getByLabel(say('client.phone'), { exact: true }).fill('+856 20 5512 3456');
  await page.getByRole('button', { name: say('client.create') }).click();
  await expect(refusal(page)).toContainText('is here already');
  await look(page, 'client-alike');
  await page.getByRole('button', { name: say('client.alike.look') }).click();
  await expect(clients.rows).toHaveCount(1);
  await clients.add.click();
  await page.getByRole('button', { name: say('client.create') }).click();
  await page.getByRole('button', { name: say('client.alike.even-so') }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await lock(page);
  await signIn(page, mali);
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: say('client.alike') }).click();
  await look(page, 'client-pairs');
  await page.getByRole('radio', { name: kanda.shown }).press(' ');
  await page.getByRole('button', { name: say('client.alike.merge') }).click();
  await expect(page.getByText(say('client.alike.none'))).toBeVisible();
});

test('a manager sets adviser and tier, and a consent is withdrawn by two touches', async ({ till }) => {
  const { page } = till;
  const clients = clientScreen(page);
  await signIn(page, mali);
  await addKanda(page);
  await page.getByRole('radio', { name: 'Anna P.' }).press(' ');
  await expect(page.getByText(say('client.adviser', { name: 'Anna P.' }))).toBeVisible();
  await page.getByRole('radio', { name: say('tier.VIP'), exact: true }).press(' ');
  await expect(page.getByText(say('tier.VIP'), { exact: true }).first()).toBeVisible();

  const offers = clients.consent('Offers by e-mail');
  await offers.click();
  await page.getByRole('button', { name: say('client.consent.give') }).click();
  await expect(offers).toHaveAttribute('aria-pressed', 'true');
  await look(page, 'client-manager');
  await offers.click();
  await page.getByRole('button', { name: say('client.consent.withdraw') }).click();
  await expect(offers).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText('Withdrawn')).toBeVisible();

  for (const group of ['belongings', 'commercial'] as const) {
    await clients.open(group).click();
    await expect(clients.part(group)).toBeVisible();
    await look(page, `client-${group}`);
    await page.keyboard.press('Escape');
    await expect(clients.part(group)).toHaveCount(0);
  }
});

test('by the keyboard alone, with the word of a manager; by name alone nothing opens', async ({ till }) => {
  const { page } = till;
  const clients = clientScreen(page);
  await signIn(page, anna);
  await addKanda(page);
  await page.keyboard.press('Escape');
  await expect(clients.find).toBeFocused();
  await page.keyboard.type('kanda', { delay });
  await expect(clients.rows).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await clients.attach.focus();
  await page.keyboard.press('Enter');
  const byName = page.getByRole('button', { name: say('client.proof.by-name') });
  await byName.focus();
  await page.keyboard.press('Enter');
  await expect(clients.onSale).toContainText(kanda.shown);
  await expect(clients.toSale).toBeFocused();
  await expect(clients.open('contact')).toHaveCount(0);

  await page.getByRole('button', { name: say('client.prove') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: say('client.proof.ask') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'asks for your approval' })).toContainText(kanda.shown);
  await page.keyboard.type(mali.pin, { delay });
  await expect(clients.served).toBeVisible();
  await expect(clients.open('contact')).toBeVisible();

  await clients.detach.focus();
  await page.keyboard.press('Enter');
  await expect(clients.served).toHaveCount(0);
  await expect(clients.attach).toBeVisible();
});

test('a sale that needs a client sends for one, and goes back to its payment', async ({ till }) => {
  const { page, scan } = till;
  const clients = clientScreen(page);
  const sell = sellScreen(page);
  await signIn(page, anna);
  await scan('R-2041');
  await expect(sell.lines).toHaveCount(1);
  await sell.pay.click();
  await page.keyboard.press('Alt+2');
  await expect(page.getByText(say('client.needed'))).toBeVisible();
  await look(page, 'client-needed');
  await clients.add.click();
  await page.getByLabel(say('client.given'), { exact: true }).fill(kanda.given);
  await page.keyboard.press('Enter');
  await clients.attach.click();
  await page.getByRole('button', { name: say('client.proof.by-name') }).click();
  await expect(clients.toPayment).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('rail.client') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('client.to-payment') })).toHaveCount(0);
});

test('every key of the client screens is large enough for a finger', async ({ till }) => {
  const { page } = till;
  await signIn(page, mali);
  await addKanda(page);
  const small = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('button, [role="radio"], label')].flatMap((key) => {
      const { width, height } = key.getBoundingClientRect();
      return width > 1 && (width < 48 || height < 48) ? [`${key.textContent}: ${width} x ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});
