import { describe, expect, test } from 'vitest';
import { identityRules } from '../../../shared/domain/identity-rules/rule-table.ts';
import { money } from '../../../shared/domain/money.ts';
import { anna } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { kip, seen } from '../tenders/counter.ts';
import { annaAt, attach, cheap, dear, half, passport, saleIdOf, scan, someone } from './counter.ts';
import { annaIn, payByCard, payInCash, ringUp, rows } from './rule-rows.ts';

describe('every row of the rule table', () => {
  test('is here', () => {
    expect(Object.keys(rows).toSorted()).toEqual(identityRules.map(({ ruleId }) => ruleId).toSorted());
  });

  // One boutique for each row: founding one takes its time.
  test.each(Object.entries(rows))('%s stops a sale that meets it, and no other', async (ruleId, row) => {
    const { passes, meets, currency, refused } = row;
    const { till, codes } = await annaIn(ruleId, row, [passes, meets]);
    await ringUp(till, codes[0], 'Noy');
    expect(await payInCash(till, passes, currency)).toBeNull();

    await ringUp(till, codes[1], 'Kanda');
    expect(await payInCash(till, meets, currency)).toBe(refused);
    expect(await payByCard(till, meets, currency)).toBe(row.means === 'any' ? refused : null);
    const { started } = await till.ask('tenders.state', {});
    for (const { reference } of started)
      await till.ask('tenders.endCard', { reference, outcome: { kind: 'declined' } });

    // A document lets the same sale pass; where cash is forbidden none is asked for, and none would help.
    if (refused === 'identity.cash-forbidden') {
      expect(await till.refusal('identity.begin', { saleId: await saleIdOf(till) })).toBe(
        'identity.not-needed',
      );
      return;
    }
    const { checkId } = await scan(till, passport());
    await till.ask('identity.confirm', { checkId, compared: true });
    expect(await payInCash(till, meets, currency)).toBeNull();
  });

  test('that comes into force later asks for nothing before', async () => {
    const ring = aRing(priced(2_000_000, 'USD'));
    const boutique = {
      name: 'There',
      country: 'FR',
      currency: 'USD',
      taxMode: 'inclusive',
      taxRateBp: 0,
    } as const;
    const till = await annaAt([ring], { boutique });
    await till.scan(ring.code);
    expect(await payInCash(till, 2_000_000, 'USD')).toBeNull();
  });
});

describe('a sale by the house’s own limit in Laos', () => {
  test('needs nobody’s name below half of it', async () => {
    const ring = cheap();
    const till = await annaAt([ring]);
    await till.scan(ring.code);
    expect(await till.ask('identity.state', {})).toMatchObject({ needs: 'nothing' });
    await till.payCash(20_000_000);
  });

  test('names a client from half of it', async () => {
    const ring = half();
    const till = await annaAt([ring]);
    await till.scan(ring.code);
    expect(await till.ask('identity.state', {})).toMatchObject({ needs: 'client' });
    expect(await payInCash(till, 30_000_000, 'LAK')).toBe('identity.client-needed');
    await attach(till, await someone(till, 'Kanda', 'Phetsavong'));
    expect(await till.ask('identity.state', {})).toMatchObject({ needs: 'nothing' });
    await till.payCash(30_000_000);
  });

  test('waits on hold while the client fetches the passport, and keeps what was captured', async () => {
    const [ring, other] = [dear(), cheap()];
    const till = await annaAt([ring, other]);
    await till.scan(ring.code);
    const saleId = await saleIdOf(till);
    await attach(till, await someone(till, 'Kanda', 'Phetsavong'));
    const { checkId } = await scan(till, passport());
    await till.ask('identity.confirm', { checkId, compared: true });
    await till.hold('fetches the other card').scan(other.code).payCash(20_000_000);
    await till.ask('sales.recall', { saleId });
    expect(await till.ask('identity.state', {})).toMatchObject({ needs: 'nothing', verified: {} });
    const again = await till.restart();
    await again
      .signIn(anna)
      .payCash(60_000_000)
      .expectReceipt({ identity: { documentType: 'passport' } });
  });

  test('is stopped at the tender that meets it, with what lies on it counted', async () => {
    const ring = aRing(priced(30_000_000));
    const till = await annaAt([ring]);
    await till.scan(ring.code);
    expect(await till.refusal('tenders.takeCash', { ...(await seen(till)), tendered: kip(1_000_000) })).toBe(
      'identity.client-needed',
    );
    // No money lies on a sale that may not go on.
    expect((await till.ask('tenders.state', {})).staged).toEqual([]);
  });

  test('is not captured for when no rule could ask', async () => {
    const ring = cheap();
    const till = await annaAt([ring]);
    await till.scan(ring.code);
    expect(await till.refusal('identity.begin', { saleId: await saleIdOf(till) })).toBe(
      'identity.not-needed',
    );
  });
});

test('cash that is forbidden shows before any is taken', async () => {
  const row = rows['EU.cash-ban'];
  if (!row) throw new Error('The row is above');
  const { till, codes } = await annaIn('EU.cash-ban', row, [2_000_000]);
  await ringUp(till, codes[0], 'Kanda');
  expect(await till.ask('identity.state', {})).toMatchObject({ cashForbidden: false });
  expect(await till.ask('identity.state', { cash: [money(1_000_000, 'USD')] })).toMatchObject({
    cashForbidden: true,
  });
  await till.ask('tenders.takeCash', { ...(await seen(till)), tendered: money(1_000_000, 'USD') });
  expect(await till.ask('identity.state', {})).toMatchObject({ cashForbidden: true });
  expect(await payByCard(till, 1_000_000, 'USD')).toBeNull();
});
