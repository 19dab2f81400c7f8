import { describe, expect, test } from 'vitest';
import { attach, kandasPhone } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { expectNoBugs } from '../../test-till.ts';
import { day, leasedTill, ring, withCode } from './counter.ts';

test('on the seventh day private files still open', async () => {
  const { till, clientId } = await leasedTill();
  await till.clock.advance(7 * day - 1_000);
  await till.signIn(anna);
  await till.ask('passes.breakGlass', { clientId, reason: 'delivery', words: null });
  await till.ask('clients.reveal', { clientId, group: 'contact' });
  await till.ask('care.due', {});
});

describe.each([8, 31])('on day %i without head office', (days) => {
  test('a whole sale is made, and no private file opens to anybody but once with a code', async () => {
    const { till, clientId, served, readOut } = await leasedTill();
    await till.clock.advance(days * day);
    await till.signIn(anna).scan(ring.code);
    expect((await attach(till, served, kandasPhone)).ok).toBe(true);
    const refused = async () => [
      await till.refusal('clients.reveal', { clientId: served, group: 'contact' }),
      await till.refusal('passes.breakGlass', { clientId, reason: 'delivery', words: null }),
      await till.refusal('care.due', {}),
    ];
    expect(await refused()).toEqual(['rights.stale', 'rights.stale', 'rights.stale']);
    const { approvalId } = await till.ask('approvals.ask', {
      what: { kind: 'client present', clientId: served },
    });
    const give = { approvalId, staffId: await till.staffId(mali), pin: mali.pin };
    expect(await till.refusal('approvals.giveByPin', give)).toBe('rights.stale');
    const act = { kind: 'reveal', clientId: served, group: 'contact' } as const;
    await withCode(till, await till.staffId(anna), act, readOut);
    expect(await till.ask('clients.reveal', { clientId: served, group: 'contact' })).toMatchObject({
      phone: '+8562055123456',
    });
    expect(await refused()).toEqual(['rights.stale', 'rights.stale', 'rights.stale']);
    await till.payCash(ring.price.minor).expectReceipt({ totals: { total: { minor: 900_000 } } });
    await till.signIn(mali);
    expect(await till.refusal('clients.reveal', { clientId, group: 'commercial' })).toBe('rights.stale');
    expect(await till.refusal('care.letter', { clientId })).toBe('rights.stale');
    expectNoBugs(till);
  });

  test('the wall clock turned back brings nothing back', async () => {
    const { till, clientId } = await leasedTill();
    await till.clock.advance(days * day);
    await till.signIn(mali);
    till.clock.moveWallClock(-days * day);
    expect(await till.refusal('clients.reveal', { clientId, group: 'contact' })).toBe('rights.stale');
  });
});
