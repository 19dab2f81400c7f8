import { describe, expect, test } from 'vitest';
import { attach, kandasPhone, knownClient } from '../../builders/clients.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { TestTill } from '../../test-till.ts';

const minuteMs = 60_000;
const sessionOf = async (till: Pick<TestTill, 'ask'>) => (await till.ask('staff.session', {})).session;
const ends = (till: Pick<TestTill, 'notices'>) =>
  till.notices.flatMap(({ event, payload }) => (event === 'forget' ? [payload] : []));

describe('the till locks by its own clock', () => {
  test('five minutes after the last call, whatever the window does; the sale is kept', async () => {
    const ring = aRing();
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code);
    await till.clock.advance(5 * minuteMs - 1);
    await till.ask('staff.present', {});
    await till.clock.advance(5 * minuteMs - 1);
    expect(ends(till)).toEqual([]);
    expect(await sessionOf(till)).not.toBeNull();
    await till.clock.advance(5 * minuteMs + 15_000);
    expect(ends(till)).toEqual([{ reason: 'locked' }]);
    expect(await till.refusal('sales.inHand', {})).toBe('sign-in.needed');
    await till.signIn(anna);
    expect((await till.ask('sales.inHand', {})).sale?.lines).toHaveLength(1);
    const [, locked] = await till.ask('journal.read', { beforeSeq: null });
    expect(locked).toMatchObject({ kind: 'staff.locked' });
    expectNoBugs(till);
  });

  test('and lets no call through that comes too late, between two looks', async () => {
    const till = await openTestTill();
    await till.signIn(anna);
    await till.clock.advance(7_000);
    await till.ask('staff.present', {});
    await till.clock.advance(5 * minuteMs);
    expect(await till.refusal('sales.inHand', {})).toBe('sign-in.needed');
  });

  test('90 seconds after a part of a file was opened', async () => {
    const till = await openTestTill();
    const clientId = await knownClient(till);
    await till.signIn(mali);
    await till.ask('clients.reveal', { clientId, group: 'contact' });
    await till.clock.advance(89_000);
    await till.ask('staff.present', {});
    await till.clock.advance(89_000);
    expect(await till.refusal('staff.present', {})).toBeNull();
    await till.clock.advance(90_000);
    expect(await till.refusal('staff.present', {})).toBe('sign-in.needed');
  });

  test('at one window, and leaves another signed in where somebody stands', async () => {
    const till = await openTestTill();
    const beside = till.connect();
    await beside.signIn(mali);
    await till.signIn(anna);
    for (let time = 0; time < 6; time += 1) {
      await till.clock.advance(minuteMs);
      await beside.ask('staff.present', {});
    }
    expect(await sessionOf(till)).toBeNull();
    expect(await sessionOf(beside)).not.toBeNull();
  });
});

describe('the end of the trading day', () => {
  test('ends every session at four in the morning, at every window, and keeps the sale', async () => {
    const ring = aRing();
    const till = await openTestTill({ pieces: [ring] });
    const beside = till.connect();
    // From half past nine in the morning to two minutes before four.
    await till.clock.advance(18.5 * 60 * minuteMs - 2 * minuteMs);
    await beside.signIn(mali);
    await till.signIn(anna).scan(ring.code);
    await till.clock.advance(2 * minuteMs - 1);
    for (const window of [till, beside]) await window.ask('staff.present', {});
    await till.clock.advance(1);
    for (const window of [till, beside])
      expect(await window.refusal('sales.inHand', {})).toBe('sign-in.needed');
    expect(ends(till)).toEqual([{ reason: 'ended' }]);
    await till.signIn(anna);
    expect((await till.ask('sales.inHand', {})).sale?.lines).toHaveLength(1);
  });
});

describe('a colleague who signs in', () => {
  test('has the sale in hand from then on: a fact, and nobody is being served any more', async () => {
    const ring = aRing();
    const till = await openTestTill({ pieces: [ring] });
    const clientId = await knownClient(till);
    await till.signIn(anna).scan(ring.code);
    await attach(till, clientId, kandasPhone);
    await till.signIn(boun);
    expect(ends(till)).toContainEqual({ reason: 'switched' });
    expect(await till.ask('clients.card', { clientId })).toMatchObject({ beingServed: false });
    const [handed] = await till.ask('journal.read', { beforeSeq: null });
    expect(handed).toMatchObject({ kind: 'sale.handed-over', staffId: await till.staffId(boun) });
    await till.lock().signIn(boun);
    await till.payCash(10_000_000).expectReceipt({ servedBy: 'Boun S.' });
    await till.signIn(mali);
    const kinds = (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'sale.handed-over')).toHaveLength(1);
  });

  test('and does not sell leaves it where it is', async () => {
    const ring = aRing();
    const till = await openTestTill({ pieces: [ring] });
    await till.signIn(anna).scan(ring.code).signIn({ givenName: 'Tui', pin: '925731' }).signIn(mali);
    const kinds = (await till.ask('journal.read', { beforeSeq: null })).map(({ kind }) => kind);
    expect(kinds[0]).toBe('sale.handed-over');
    expect(kinds.filter((kind) => kind === 'sale.handed-over')).toHaveLength(1);
  });
});
