import { describe, expect, test } from 'vitest';
import { anna, mali } from '../../builders/people.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import { annaWithRing, kip, seen, satang } from './counter.ts';

const baht = (priceTenThousandths: number) =>
  ({ currency: 'THB', rate: { units: 1, priceTenThousandths } }) as const;

describe('the rates of the day', () => {
  test('are set by a manager alone, as a fact, and all who sell hear of it', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    expect(await till.refusal('tenders.setRates', { rates: [baht(6_000_000)] })).toBe('not-allowed');
    const manager = till.connect();
    await manager.signIn(mali);
    await manager.ask('tenders.setRates', { rates: [baht(6_000_000)] });
    const { base, rates } = await till.ask('tenders.rates', {});
    expect(base).toBe('LAK');
    expect(rates.find(({ currency }) => currency === 'THB')).toEqual({
      currency: 'THB',
      units: 1,
      priceTenThousandths: 6_000_000,
      setAt: till.clock.now(),
    });
    expect(rates.map(({ currency }) => currency)).toEqual(['EUR', 'HKD', 'SGD', 'THB', 'USD']);
    expect(till.notices.at(-1)).toMatchObject({ event: 'rates.changed', payload: { rates } });
    const [line] = await manager.ask('journal.read', { beforeSeq: null });
    expect(line).toMatchObject({ kind: 'rates.set', staffName: 'Mali K.' });
    expectNoBugs(till);
  });

  test('may take a currency no longer', async () => {
    const till = await annaWithRing();
    await till.signIn(mali);
    await till.ask('tenders.setRates', { rates: [{ currency: 'THB', rate: null }] });
    expect((await till.ask('tenders.state', {})).asks.map(({ currency }) => currency)).toEqual([
      'LAK',
      'USD',
    ]);
    const call = { ...(await seen(till)), tendered: satang(100_000) };
    expect(await till.refusal('tenders.takeCash', call)).toBe('pay.no-rate');
    const again = await till.restart();
    await again.signIn(mali);
    expect((await again.ask('tenders.rates', {})).rates).toHaveLength(4);
    await again.ask('tenders.setRates', { rates: [baht(6_000_000)] });
    expect(await again.ask('tenders.state', {})).toMatchObject({
      asks: [kip(12_000_000), satang(2_000_000), {}],
    });
  });

  test('name the money of limits here that has none, until it is set', async () => {
    const boutique = {
      name: 'There',
      country: 'HK',
      currency: 'USD',
      taxMode: 'inclusive',
      taxRateBp: 0,
    } as const;
    const till = await openTestTill({ boutique });
    await till.signIn(mali);
    expect(await till.ask('tenders.rates', {})).toEqual({ base: 'USD', rates: [], estimated: ['HKD'] });
    const rate = { units: 1, priceTenThousandths: 1_285 };
    expect(await till.ask('tenders.setRates', { rates: [{ currency: 'HKD', rate }] })).toMatchObject({
      rates: [{ currency: 'HKD' }],
      estimated: [],
    });
  });

  test('hold none of the boutique’s own currency', async () => {
    const till = await openTestTill();
    await till.signIn(mali);
    const rates = [{ currency: 'LAK' as const, rate: { units: 1, priceTenThousandths: 10_000 } }];
    expect(await till.refusal('tenders.setRates', { rates })).toBe('rates.base');
  });

  test.each([
    { units: 0, priceTenThousandths: 1 },
    { units: 1, priceTenThousandths: 0 },
    { units: 1, priceTenThousandths: 612.5 },
    { units: 1_001, priceTenThousandths: 1 },
    { units: 1, priceTenThousandths: 10_000_000_001 },
  ])('are whole numbers within bounds: $units for $priceTenThousandths is none', async (rate) => {
    const till = await openTestTill();
    await till.signIn(mali);
    expect(await till.refusal('tenders.setRates', { rates: [{ currency: 'USD', rate }] })).toBe(
      'call.malformed',
    );
  });
});
