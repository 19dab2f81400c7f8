import { beforeEach, describe, expect, test } from 'vitest';
import { takePayment } from '../../renderer/screens/pay/take-payment.ts';
import { setPayment, usePayment } from '../../renderer/state/payment-store.ts';
import { usePlace } from '../../renderer/state/place-store.ts';
import { readSale, useSale } from '../../renderer/state/sale-store.ts';
import { setSession } from '../../renderer/state/till-store.ts';
import { assert, err } from '../../shared/result.ts';
import { anna } from '../builders/people.ts';
import { aPiece } from '../builders/pieces.ts';
import { makeTestClock } from '../builders/test-clock.ts';
import { openTestTill } from '../test-till.ts';
import type { LastTender } from '../../renderer/screens/pay/take-payment.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { OpenSale } from '../../shared/domain/sale.ts';
import type { Answer, TillBridge } from '../../shared/contract/protocol.ts';
import type { TestTill } from '../test-till.ts';

const restarting: Answer = err({ code: 'till.restarting', message: 'The till is starting again.' });

/** Puts the real till on the window, with something between them that may lose requests or answers. */
function putOnWindow(till: TestTill, pass: (call: string, ask: () => Promise<Answer>) => Promise<Answer>) {
  const bridge: TillBridge = {
    call: (call, input) => pass(call, async () => (await till.send(call, input)) satisfies Answer),
    on: () => () => {},
  };
  Object.assign(globalThis, { till: bridge });
}

async function aSaleToPay() {
  const piece = aPiece();
  const till = await openTestTill({ pieces: [piece] });
  putOnWindow(till, (_, ask) => ask());
  await till.signIn(anna).scan(piece.code);
  setSession((await till.ask('staff.session', {})).session);
  await readSale();
  const { sale, cash } = useSale.getState();
  assert(sale && cash, 'a piece was scanned');
  return { till, sale, due: cash.due };
}

const settling = ({ saleId, revision }: OpenSale, cash: Money): LastTender => ({
  saleId,
  revision,
  cash,
  changeIn: cash.currency,
});

describe('a payment', () => {
  beforeEach(() => setPayment({ phase: 'none' }));

  test('is paid when the till says so, and the sale leaves the hand', async () => {
    const { sale, due } = await aSaleToPay();
    const done = takePayment(settling(sale, due), makeTestClock());
    expect(usePayment.getState().phase).toBe('writing');
    await done;
    expect(usePayment.getState()).toMatchObject({ phase: 'paid', receipt: { saleId: sale.saleId } });
    expect(usePlace.getState().place).toBe('receipt');
    await expect.poll(() => useSale.getState().sale).toBeNull();
  });

  test('that is too little stays a refusal, and the sale stays', async () => {
    const { sale, due } = await aSaleToPay();
    await takePayment(settling(sale, { ...due, minor: due.minor - 500 }), makeTestClock());
    expect(usePayment.getState()).toMatchObject({ phase: 'refused', error: { code: 'pay.too-little' } });
    expect(useSale.getState().sale?.saleId).toBe(sale.saleId);
  });

  test('whose answer was lost is found out to be paid', async () => {
    const { till, sale, due } = await aSaleToPay();
    const phases = new Set<string>();
    usePayment.subscribe(({ phase }) => phases.add(phase));
    putOnWindow(till, async (call, ask) => {
      const answer = await ask();
      return call === 'sales.pay' ? restarting : answer;
    });
    await takePayment(settling(sale, due), makeTestClock());
    expect([...phases]).toEqual(['writing', 'finding out', 'paid']);
  });

  test('whose request was lost is found out to be not paid', async () => {
    const { till, sale, due } = await aSaleToPay();
    putOnWindow(till, (call, ask) => (call === 'sales.pay' ? Promise.resolve(restarting) : ask()));
    await takePayment(settling(sale, due), makeTestClock());
    expect(usePayment.getState().phase).toBe('not paid');
    expect(useSale.getState().sale?.saleId).toBe(sale.saleId);
    expect(usePlace.getState().place).toBe('pay');
  });

  test('is neither paid nor failed while nobody can tell, and asks until somebody can', async () => {
    const { till, sale, due } = await aSaleToPay();
    const clock = makeTestClock();
    let away = true;
    putOnWindow(till, async (call, ask) => {
      const answer = call === 'sales.pay' || !away ? await ask() : restarting;
      return call === 'sales.pay' ? restarting : answer;
    });
    const done = takePayment(settling(sale, due), clock);
    await expect.poll(() => usePayment.getState().phase).toBe('finding out');
    await clock.advance(60_000);
    expect(usePayment.getState().phase).toBe('finding out');
    away = false;
    await clock.advance(1_000);
    await done;
    expect(usePayment.getState().phase).toBe('paid');
  });

  test('that is never answered is asked about, not waited for', async () => {
    const { till, sale, due } = await aSaleToPay();
    const clock = makeTestClock();
    putOnWindow(till, async (call, ask) => {
      const answer = await ask();
      return call === 'sales.pay' ? new Promise<never>(() => {}) : answer;
    });
    const done = takePayment(settling(sale, due), clock);
    await clock.advance(10_000);
    await done;
    expect(usePayment.getState().phase).toBe('paid');
  });
});
