import { expect } from '@playwright/test';
import { say } from '../../shared/messages/screens.ts';
import { anna } from '../builders/people.ts';
import { look } from './look.ts';
import { sellScreen, signIn } from './screens.ts';
import { test } from './till-fixture.ts';
import type { Locator, Page } from '@playwright/test';

type Press = (key: Locator) => Promise<void>;
const click: Press = (key) => key.click();
const touch: Press = (key) => key.tap();

const sizeSheet = (page: Page, kind: 'ring' | 'bracelet') => {
  const sheet = page.getByRole('dialog', { name: say(`size.title.${kind}`) });
  const key = (name: string) => sheet.getByRole('button', { name, exact: true });
  // What is touched of a radio button is its label.
  const choice = (word: string) => sheet.locator('label').filter({ hasText: new RegExp(`^${word}$`) });
  return {
    sheet,
    choice,
    radio: (name: string) => sheet.getByRole('radio', { name, exact: true }),
    row: (system: string) => sheet.getByRole('row', { name: system }),
    keep: key(say('size.keep')),
    takeAway: key(say('size.take-away')),
    smaller: key(say('size.smaller')),
    larger: key(say('size.larger')),
    slider: (name: string) => sheet.getByRole('slider', { name }),
  };
};

/** Opens the line of a piece and from there its size. */
async function openSize(page: Page, name: string, press: Press = click): Promise<void> {
  await press(sellScreen(page).line(name).getByRole('button'));
  await press(page.getByRole('dialog').getByRole('button', { name: say('size.none') }));
}

test('a ring’s size: finger, system, every other system with its error, and on the line', async ({
  till,
}) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  const size = sizeSheet(page, 'ring');
  await signIn(page, anna);
  await scan('R-2041');
  await openSize(page, 'Aube solitaire');
  await size.choice(say('size.finger.middle')).click();
  await expect(size.sheet).toContainText('Left middle finger');
  await size.choice('US').click();
  await expect(size.row('US')).toContainText('exact');
  await size.larger.click();
  await size.smaller.click();
  await expect(size.sheet).toContainText('6¾');
  await expect(size.row('ISO')).toContainText('54.00');
  await expect(size.row('ISO')).toContainText('+ 0.22');
  await look(page, 'size-ring');
  await size.keep.click();
  await expect(size.sheet).toHaveCount(0);
  await expect(sell.line('Aube solitaire')).toContainText('US 6¾ · 54 · 17.12 mm');
  await look(page, 'size-on-line');

  await sell.undo.click();
  await expect(sell.line('Aube solitaire')).not.toContainText('US 6¾');
});

test('a bracelet’s size: wrist, added millimetres, and the words shops have for it', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  const size = sizeSheet(page, 'bracelet');
  await signIn(page, anna);
  await scan('B-0104');
  await expect(sell.lines).toHaveCount(1);
  await sell.lines.getByRole('button').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('size.none') })
    .click();
  await size.slider(say('size.wrist')).fill('168');
  await size.slider(say('size.fit')).fill('20');
  await expect(size.sheet).toContainText('188 mm');
  await look(page, 'size-bracelet');
  await size.keep.click();
  await expect(sell.lines).toContainText('168 mm + 20 mm');
});

test('a size by touch alone, and taken away again', async ({ openTill, boutique }) => {
  const { page, scan } = await openTill(boutique, { hasTouch: true });
  const sell = sellScreen(page);
  const size = sizeSheet(page, 'ring');
  await signIn(page, anna, touch);
  await scan('R-2041');
  await expect(sell.lines).toHaveCount(1);
  await openSize(page, 'Aube solitaire', touch);
  await touch(size.choice(say('size.hand.right')));
  await touch(size.larger);
  await touch(size.keep);
  await expect(sell.line('Aube solitaire')).toContainText('54.5 · US 7 · 17.35 mm');
  await touch(sell.line('Aube solitaire').getByRole('button'));
  await touch(page.getByRole('dialog').getByRole('button', { name: '54.5 · US 7' }));
  await expect(size.sheet).toContainText('Right ring finger');
  await touch(size.takeAway);
  await expect(sell.line('Aube solitaire')).not.toContainText('US 7');
});

test('a size by the keyboard alone', async ({ till }) => {
  const { page, scan } = till;
  const sell = sellScreen(page);
  const size = sizeSheet(page, 'ring');
  await signIn(page, anna);
  await scan('R-2041');
  await expect(sell.lines).toHaveCount(1);
  await sell.line('Aube solitaire').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: say('size.none') }).focus();
  await page.keyboard.press('Enter');
  await size.radio(say('size.finger.ring')).focus();
  await page.keyboard.press('ArrowRight');
  await expect(size.sheet).toContainText('Left little finger');
  await size.slider(say('size.scale.ring')).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await size.keep.focus();
  await page.keyboard.press('Enter');
  await expect(sell.line('Aube solitaire')).toContainText('55 · US 7');
});

test('the scale is set with a bank card, and the gauge is drawn by it', async ({ till }) => {
  const { page, scan } = till;
  const size = sizeSheet(page, 'ring');
  await signIn(page, anna);
  await scan('R-2041');
  await openSize(page, 'Aube solitaire');
  await expect(size.sheet).toContainText(say('size.gauge.guess'));
  await page.getByRole('button', { name: say('size.calibrate') }).click();
  const scale = page.getByRole('dialog', { name: say('size.calibrate.title') });
  // 428 pixels over 85.60 mm are exactly 5 pixels in a millimetre.
  await scale.getByRole('slider').fill('856');
  await look(page, 'scale');
  await scale.getByRole('button', { name: say('size.calibrate.keep') }).click();
  await expect(size.sheet).toContainText(say('size.gauge'));
  // ISO 54 is 17.19 mm across.
  const radius = await page
    .getByRole('img', { name: 'A circle of 17.19 mm' })
    .locator('circle')
    .getAttribute('r');
  expect(Number(radius) * 2).toBeCloseTo(17.19 * 5, 5);
});
