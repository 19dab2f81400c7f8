import { expect } from '@playwright/test';
import { samplePieces } from '../../resources/sample/sample-boutique.ts';
import { strokesOf } from '../../scripts/bench/keyboard.ts';
import { say } from '../../shared/messages/screens.ts';
import { anna, mali } from '../builders/people.ts';
import { layouts } from './layouts.ts';
import { goTo, keyIn, payScreen, sellScreen, signIn, tileOf } from './screens.ts';
import { test } from './till-fixture.ts';
import { expectNothingWritten, watchFields } from './written.ts';
import type { Locator } from '@playwright/test';

// The cheapest first: a few of them together ask for no name and no document.
const pieces = samplePieces
  .filter(({ serialised }) => serialised)
  .toSorted((one, other) => one.price.minor - other.price.minor);
const pieceAt = (place: number) => pieces[place] ?? { code: '', name: '' };

for (const layout of layouts) {
  test(`with a ${layout} layout a scan lands on the sale and in no field`, async ({ till }) => {
    const { page, scan } = till;
    const sell = sellScreen(page);
    await signIn(page, mali);
    await watchFields(page);

    let scanned = 0;
    const scanInto = async (field: Locator, value: string) => {
      await field.fill(value);
      // In the middle of what stands there, with a part of it marked: a burst must not write over it.
      await field.evaluate((input: HTMLInputElement) => input.setSelectionRange(1, 3));
      const { code, name } = pieceAt(scanned);
      await expectNothingWritten(page, async () => {
        await scan(code, layout);
        await expect(sell.line(name)).toHaveCount(1);
      });
      scanned += 1;
      await expect(sell.lines).toHaveCount(scanned);
    };

    await scanInto(sell.search, 'ruby');
    await expect(sell.search).toHaveValue('ruby');
    await goTo(page, 'more');
    await scanInto(page.getByLabel(say('enrol.address')), 'https://head.office');
    await goTo(page, 'more');
    await scanInto(page.getByLabel(say('enrol.code'), { exact: true }), 'ABCD');
    for (const name of ['name', 'code', 'size'] as const) {
      await goTo(page, 'more');
      await page.getByRole('button', { name: say('receive.open') }).click();
      await scanInto(page.getByRole('textbox', { name: say(`receive.${name}`) }).first(), '12345');
    }
  });
}

test('a scan presses no button, whichever has the focus', async ({ till }) => {
  const { page, scan } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  await signIn(page, anna);
  await scan(pieceAt(0).code);
  await expect(sell.lines).toHaveCount(1);

  const keys = [sell.hold, sell.giveUp, sell.line(pieceAt(0).name).getByRole('button')];
  for (const [place, key] of keys.entries()) {
    await key.focus();
    await scan(pieceAt(place + 1).code);
    await expect(sell.lines).toHaveCount(place + 2);
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The key that takes the money waits for Enter: the one at the end of a scan is not for it.
  await sell.pay.click();
  await expect(pay.take).toBeFocused();
  await scan(pieceAt(4).code);
  await expect(sell.lines).toHaveCount(5);
  await expect(pay.paid).toHaveCount(0);
});

test('a scan is read whole though what has the focus goes away in the middle of it', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  await signIn(page, anna);
  await watchFields(page);
  await scan(pieceAt(0).code);
  await expect(sell.lines).toHaveCount(1);

  for (const [place, held] of [1, 3, 5].entries()) {
    await sell.giveUp.focus();
    await page.evaluate((keys) => {
      let left = keys;
      const count = () => {
        left -= 1;
        if (left === 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur();
      };
      window.addEventListener('keyup', count, { capture: true });
    }, held);
    const { code, name } = pieceAt(place + 1);
    await expectNothingWritten(page, async () => {
      await scan(code);
      await expect(sell.line(name)).toHaveCount(1);
    });
    await expect(sell.search).toHaveValue('');
  }
});

test('a scan types no amount, no discount and no PIN', async ({ till }) => {
  const { page, scan } = till;
  const [sell, pay] = [sellScreen(page), payScreen(page)];
  const typed = page.getByRole('img', { name: say('sign-in.dots', { count: 0 }) });

  await tileOf(page, anna).click();
  await scan('R-2041');
  await expect(typed).toBeVisible();
  await keyIn(page, anna.pin);
  await expect(sell.search).toBeVisible();

  await scan(pieceAt(0).code);
  await sell.line(pieceAt(0).name).getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await scan(pieceAt(1).code);
  await expect(sell.lines).toHaveCount(2);
  await expect(sell.line(pieceAt(0).name)).not.toContainText(say('line.before'));

  await sell.pay.click();
  await expect(pay.take).toBeVisible();
  await scan(pieceAt(2).code);
  await expect(sell.lines).toHaveCount(3);
  await sell.pay.click();
  await expect(pay.take).toBeEnabled();
  await expect(pay.received).not.toContainText(say('pay.leaves'));
});

test('a scan before the till is set up changes nothing', async ({ openTill, folder }) => {
  const { page, scan } = await openTill({ folder, keyHex: null });
  await page.getByRole('button', { name: say('start.set-up') }).click();
  const name = page.getByLabel(say('set-up.boutique.name'));
  await name.fill('Carme');
  await watchFields(page);
  await expectNothingWritten(page, () => scan('R-2041', 'Thai'));
  await expect(name).toHaveValue('Carme');
  await expect(name).toBeVisible();
});

test('what a hand types arrives whole, in every script', async ({ till }) => {
  const { page, type } = till;
  const { search } = sellScreen(page);
  await signIn(page, anna);
  await search.focus();
  await type(strokesOf('Rose gold 18-K'));
  await expect(search).toHaveValue('Rose gold 18-K');
  for (const word of ['ดอกบัว', 'ດອກຈຳປາ', 'Größe']) {
    await search.clear();
    await type([...word].map((key) => ({ code: 'KeyF', key })));
    await expect(search).toHaveValue(word);
  }
});
