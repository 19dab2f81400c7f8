import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all } from '../../../electron/till/database/query.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { after, canUndo, openLines } from '../../builders/counter-model.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aBracelet, aRing, cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Action, Counter } from '../../builders/counter-model.ts';
import type { ErrorCode } from '../../../shared/messages/errors.ts';
import type { TestTill } from '../../test-till.ts';

const limit = 500;
const pieces = [aRing(), aBracelet(), aRing(), cloths(3), cloths(2)];
const opening: Counter = {
  goods: pieces.map(({ serialised, quantity }) => ({ serialised, stock: quantity })),
  inHand: null,
  held: [],
  justParked: null,
  paid: 0,
};

const small = fc.nat({ max: 3 });
const piece = fc.nat({ max: pieces.length - 1 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('scan' as const), piece }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('quantity' as const),
      line: small,
      quantity: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('discount' as const),
      line: small,
      basisPoints: fc.constantFrom(0, 300, 501),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), line: small }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('recall' as const), at: small }) },
  { weight: 4, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'hold' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'void' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'pay' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** Does the action at the real till, and says why it was refused if it was. */
async function perform(till: TestTill, wanted: Action): Promise<ErrorCode | null> {
  const { sale } = await till.ask('sales.inHand', {});
  const nothing = '018f2b9c-0000-7000-8000-000000000000';
  const lineId = (at: number) => (sale?.lines[at]?.lineId ?? nothing) as never;
  switch (wanted.do) {
    case 'scan':
      return till.refusal('sales.scan', { text: pieces[wanted.piece]?.code ?? '' });
    case 'quantity':
      return till.refusal('sales.setQuantity', { lineId: lineId(wanted.line), quantity: wanted.quantity });
    case 'discount': {
      const discount = { kind: 'share' as const, basisPoints: wanted.basisPoints };
      return till.refusal('sales.discountLine', { lineId: lineId(wanted.line), discount });
    }
    case 'remove':
      return till.refusal('sales.removeLine', { lineId: lineId(wanted.line) });
    case 'recall': {
      const held = await till.ask('sales.held', {});
      return till.refusal('sales.recall', { saleId: (held[wanted.at]?.saleId ?? nothing) as never });
    }
    case 'hold':
      return till.refusal('sales.hold', { note: null });
    case 'pay': {
      const { cash } = await till.ask('sales.inHand', {});
      const tenders = [
        { kind: 'cash' as const, tendered: cash?.due ?? { minor: 0, currency: 'LAK' as const } },
      ];
      const { saleId = nothing as never, revision = 0 } = sale ?? {};
      return till.refusal('sales.pay', { saleId, revision, tenders });
    }
    case 'void':
    case 'undo':
      return till.refusal(`sales.${wanted.do}`, {});
    case 'restart':
      return null;
  }
}

async function expectAgreement(till: TestTill, counter: Counter): Promise<void> {
  const real = await till.ask('sales.inHand', {});
  const lines = (real.sale?.lines ?? []).map(({ code, quantity, discount }) => ({
    piece: pieces.findIndex((one) => one.code === code),
    quantity,
    basisPoints: discount?.kind === 'share' ? discount.basisPoints : null,
  }));
  expect(lines).toEqual(counter.inHand?.lines ?? []);
  expect([real.canUndo, real.heldCount]).toEqual([canUndo(counter), counter.held.length]);
  const held = await till.ask('sales.held', {});
  const count = (all: readonly { quantity: number }[]) =>
    all.reduce((sum, { quantity }) => sum + quantity, 0);
  expect(held.map((sale) => sale.pieces)).toEqual(counter.held.map((sale) => count(sale.lines)));
  const { pieces: shown } = await till.ask('catalogue.search', { text: '', kind: null });
  expect(shown.map(({ quantity }) => quantity)).toEqual(counter.goods.map(({ stock }) => stock));
  expect(await till.ask('sales.ofDay', {})).toHaveLength(counter.paid);
}

// What must hold whatever anybody does; the model is held to it as well, so that it cannot excuse the till.
function expectSense(counter: Counter): void {
  counter.goods.forEach(({ serialised, stock }, index) => {
    const promised = openLines(counter).filter((line) => line.piece === index);
    expect(stock).toBeGreaterThanOrEqual(0);
    expect(promised.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(stock);
    if (serialised) expect(promised.length).toBeLessThanOrEqual(1);
  });
}

function expectWhole(folder: string): void {
  withDatabase(folder, (db) => {
    expect(verify(db, folder).findings).toEqual([]);
    const reserved = `SELECT code FROM pieces JOIN reservations USING (piece_id) GROUP BY piece_id
      HAVING sum(reservations.quantity) > pieces.quantity`;
    expect(all(db, reserved)).toEqual([]);
  });
}

test('whatever is scanned, held, recalled, undone, voided and paid in whatever order, no piece is promised twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40, size: 'max' }), async (actions) => {
      let till = await openTestTill({ pieces });
      let counter = opening;
      await till.signIn(anna);
      for (const one of actions) {
        // Sales are listed by when they were held.
        await till.clock.advance(1);
        if (one.do === 'restart') {
          till = await till.restart();
          await till.signIn(anna);
        }
        const expected = after(counter, one, limit);
        expect(await perform(till, one)).toBe(typeof expected === 'string' ? expected : null);
        if (typeof expected !== 'string') counter = expected;
        expectSense(counter);
        await expectAgreement(till, counter);
      }
      expectNoBugs(till);
      await till.close();
      expectWhole(till.folder);
    }),
    { numRuns: 10 },
  );
});
