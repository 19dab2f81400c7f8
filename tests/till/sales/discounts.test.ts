import { describe, expect, test } from 'vitest';
import { anna, mali } from '../../builders/people.ts';
import { aRing, cloths, priced } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';
import type { LineDiscount } from '../../../shared/domain/sale.ts';

const ring = aRing(priced(10_000_000));
const share = (basisPoints: number): LineDiscount => ({ kind: 'share', basisPoints });
const off = (minor: number, currency: 'LAK' | 'THB' = 'LAK'): LineDiscount => ({
  kind: 'amount',
  amount: { minor, currency },
});
const lineOf = async (till: TestTill) => (await till.ask('sales.inHand', {})).sale?.lines[0]?.lineId as never;
const give = async (till: TestTill, discount: LineDiscount | null) =>
  till.refusal('sales.discountLine', { lineId: await lineOf(till), discount });

describe.each([
  { person: anna, limit: 500 },
  { person: mali, limit: 2_000 },
])('$person.role', ({ person, limit }) => {
  test('gives up to the limit, as a share or an amount, and not a bit more', async () => {
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(person).scan(ring.code);
    expect(await give(till, share(limit))).toBeNull();
    expect(await give(till, share(limit + 1))).toBe('discount.over-limit');
    expect(await give(till, off(1_000 * limit))).toBeNull();
    expect(await give(till, off(1_000 * limit + 1))).toBe('discount.over-limit');
    const { totals } = await till.ask('sales.inHand', {});
    expect(totals).toMatchObject({
      discount: { minor: 1_000 * limit },
      total: { minor: 10_000_000 - 1_000 * limit },
    });
    expect(await give(till, null)).toBeNull();
    expect((await till.ask('sales.inHand', {})).totals?.discount.minor).toBe(0);
  });
});

test('an amount off many cannot be carried over to one: fewer pieces need the right to what it then is', async () => {
  const goods = cloths(10, priced(100_000));
  const till = await openTestTill({ pieces: [goods] });
  await till.signIn(anna).scan(goods.code);
  const lineId = await lineOf(till);
  await till.ask('sales.setQuantity', { lineId, quantity: 10 });
  expect(await give(till, off(50_000))).toBeNull();
  expect(await till.refusal('sales.setQuantity', { lineId, quantity: 1 })).toBe('discount.over-limit');
  expect(await till.refusal('sales.setQuantity', { lineId, quantity: 9 })).toBe('discount.over-limit');
  await till.signIn(mali);
  await till.ask('sales.setQuantity', { lineId, quantity: 5 });
});

test('what a manager gave stays when the associate goes on', async () => {
  const goods = cloths(10, priced(100_000));
  const till = await openTestTill({ pieces: [goods] });
  await till.signIn(mali).scan(goods.code);
  expect(await give(till, share(2_000))).toBeNull();
  await till.signIn(anna).scan(goods.code);
  await till.ask('sales.setQuantity', { lineId: await lineOf(till), quantity: 1 });
  expect((await till.ask('sales.inHand', {})).totals?.discount.minor).toBe(20_000);
  expect(await give(till, share(2_000))).toBe('discount.over-limit');
});

test('is given in the currency of the sale', async () => {
  const till = await openTestTill({ pieces: [ring] });
  await till.signIn(anna).scan(ring.code);
  expect(await give(till, off(1, 'THB'))).toBe('discount.wrong-currency');
});
