import { describe, expect, test } from 'vitest';
import { readFeedStanding, saveFeedStanding } from '../../../electron/till/sync/feeds/feed-store.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { attach, kanda, kandasPhone, knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Instant } from '../../../shared/clock.ts';

const day = 24 * 3_600_000;
const ring = aRing(priced(900_000));

/** A till whose lease head office renewed today, for seven days, and has not since. */
async function leased() {
  const till = await openTestTill({ pieces: [ring] });
  const clientId = await knownClient(till, kanda, { tier: 'VIP' });
  const served = await knownClient(till, { ...kanda, evenSo: true });
  await till.close();
  withDatabase(till.folder, (db) =>
    transaction(db, (writer) =>
      saveFeedStanding(writer, {
        ...readFeedStanding(db),
        rightsUntil: (till.clock.now() + 7 * day) as Instant,
      }),
    ),
  );
  const again = await till.restart();
  return { till: again, clientId, served };
}

test('on the seventh day private files still open', async () => {
  const { till, clientId } = await leased();
  await till.clock.advance(7 * day - 1_000);
  await till.signIn(anna);
  await till.ask('passes.breakGlass', { clientId, reason: 'delivery', words: null });
  await till.ask('clients.reveal', { clientId, group: 'contact' });
  await till.ask('care.due', {});
});

describe.each([8, 31])('on day %i without head office', (days) => {
  test('a whole sale is made, and no private file opens to anybody', async () => {
    const { till, clientId, served } = await leased();
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
    await till.payCash(ring.price.minor).expectReceipt({ totals: { total: { minor: 900_000 } } });
    await till.signIn(mali);
    expect(await till.refusal('clients.reveal', { clientId, group: 'commercial' })).toBe('rights.stale');
    expect(await till.refusal('care.letter', { clientId })).toBe('rights.stale');
    expectNoBugs(till);
  });

  test('the wall clock turned back brings nothing back', async () => {
    const { till, clientId } = await leased();
    await till.clock.advance(days * day);
    await till.signIn(mali);
    till.clock.moveWallClock(-days * day);
    expect(await till.refusal('clients.reveal', { clientId, group: 'contact' })).toBe('rights.stale');
  });
});
