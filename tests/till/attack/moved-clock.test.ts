import { describe, expect, test } from 'vitest';
import { all } from '../../../electron/till/database/query.ts';
import { transaction } from '../../../electron/till/database/transaction.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { readFeedStanding, saveFeedStanding } from '../../../electron/till/sync/feeds/feed-store.ts';
import { knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { Instant } from '../../../shared/clock.ts';

const dayMs = 24 * 3_600_000;
const cloth = cloths(50);

/** What the journal says of time, entry after entry. */
const times = (folder: string) =>
  withDatabase(folder, (db) => {
    expect(verify(db, folder).findings).toEqual([]);
    return all<{ at: number; businessDate: string }>(
      db,
      'SELECT at, business_date AS businessDate FROM journal ORDER BY epoch, seq',
    );
  });

describe.each([-365, -1, 1, 365])('a wall clock moved by %i days', (days) => {
  test('does not keep a till open that is left alone', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    await till.clock.advance(4 * 60_000);
    till.clock.moveWallClock(days * dayMs);
    await till.clock.advance(60_000 + 15_000);
    expect(await till.refusal('sales.inHand', {})).toBe('sign-in.needed');
    expectNoBugs(till);
  });

  test('takes no entry of the journal back in time, while the till runs or over a restart', async () => {
    const till = await openTestTill({ pieces: [cloth] });
    await till.signIn(anna).scan(cloth.code).payCash(cloth.price.minor);
    till.clock.moveWallClock(days * dayMs);
    await till.signIn(anna).scan(cloth.code).payCash(cloth.price.minor);
    till.clock.moveWallClock(-days * dayMs);
    await till.signIn(anna).scan(cloth.code).payCash(cloth.price.minor);
    const again = await till.restart({ clock: makeTestClock(till.clock.now() - Math.abs(days) * dayMs) });
    await again.signIn(anna).scan(cloth.code).payCash(cloth.price.minor);
    expectNoBugs(again);
    await again.close();
    const entries = times(till.folder);
    expect(entries.length).toBeGreaterThan(8);
    expect(entries).toEqual(entries.toSorted((a, b) => a.at - b.at));
    expect(entries.map(({ businessDate }) => businessDate)).toEqual(
      entries.map(({ businessDate }) => businessDate).toSorted(),
    );
  });
});

/** A till whose lease head office renewed for seven days when it was set up, closed, and a manager’s client at it. */
async function leased() {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.close();
  const foundedAt = till.clock.now();
  withDatabase(till.folder, (db) =>
    transaction(db, (writer) =>
      saveFeedStanding(writer, {
        ...readFeedStanding(db),
        rightsUntil: (foundedAt + 7 * dayMs) as Instant,
      }),
    ),
  );
  return { till, foundedAt, look: { clientId, group: 'contact' } as const };
}

describe('a clock turned back while the till is off', () => {
  test('brings no lease back that was seen to have ended', async () => {
    const { till, foundedAt, look } = await leased();
    const late = await till.restart({ clock: makeTestClock(foundedAt + 8 * dayMs) });
    await late.signIn(mali);
    expect(await late.refusal('clients.reveal', look)).toBe('rights.stale');
    const turnedBack = await late.restart({ clock: makeTestClock(foundedAt) });
    await turnedBack.signIn(mali);
    expect(await turnedBack.refusal('clients.reveal', look)).toBe('rights.stale');
    await turnedBack.scan(cloth.code).payCash(cloth.price.minor);
    expectNoBugs(turnedBack);
  });

  test.each([-1, -365])('by %i days makes no lease last longer than it had left', async (days) => {
    const { till, foundedAt, look } = await leased();
    const turnedBack = await till.restart({ clock: makeTestClock(foundedAt + days * dayMs) });
    await turnedBack.signIn(mali);
    expect(await turnedBack.refusal('clients.reveal', look)).toBeNull();
    await turnedBack.clock.advance(7 * dayMs);
    await turnedBack.signIn(mali);
    expect(await turnedBack.refusal('clients.reveal', look)).toBe('rights.stale');
    expectNoBugs(turnedBack);
  });

  test('gives no looks of the day back', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till, undefined, { adviser: anna });
    const look = { clientId, group: 'contact' } as const;
    await till.signIn(anna);
    for (let left = 20; left > 0; left -= 1) await till.ask('clients.reveal', look);
    for (const days of [-1, -365]) {
      till.clock.moveWallClock(days * dayMs);
      await till.signIn(anna);
      expect(await till.refusal('clients.reveal', look)).toBe('client.looks-used-up');
    }
    const again = await till.restart({ clock: makeTestClock(till.clock.now()) });
    await again.signIn(anna);
    expect(await again.refusal('clients.reveal', look)).toBe('client.looks-used-up');
  });
});
