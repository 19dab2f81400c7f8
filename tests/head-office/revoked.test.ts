import { expect, test } from 'vitest';
import { anna } from '../builders/people.ts';
import { aRing } from '../builders/pieces.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill, enter } from './tills.ts';

const ends = new Set(['forget', 'session.changed', 'start.changed']);

onBothStores((newPlace) => {
  test('a till that head office blocks ends all sessions, opens to nobody, also after a restart, and comes back with a code', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing();
    const till = await enrolledTill(office, { pieces: [ring] });
    const beside = till.connect();
    await beside.signIn(anna);
    await till.signIn(anna).scan(ring.code);
    const annaId = await till.staffId(anna);
    const [{ till: tillId } = { till: '' }] = (await office.state()).tills;
    await enter(office, 'tills', { till: tillId, because: 'stolen' });
    const isBlocked = async () =>
      expect(await till.ask('start.state', {})).toMatchObject({ state: 'revoked' });
    await comesTrue([till], isBlocked);
    for (const window of [till, beside]) {
      const told = window.notices.map(({ event }) => event).filter((event) => ends.has(event));
      expect(told.slice(-3)).toEqual(['forget', 'session.changed', 'start.changed']);
      expect(await window.refusal('staff.signIn', { staffId: annaId, pin: anna.pin })).toBe('till.revoked');
      expect(await window.refusal('sales.inHand', {})).toBe('till.revoked');
      expect(await window.refusal('staff.tiles', {})).toBe('till.revoked');
    }
    const again = await till.restart();
    expect(await again.ask('start.state', {})).toMatchObject({ state: 'revoked' });
    expect(await again.refusal('start.enrolAnew', { code: 'ABCD-EFGH-JKLM' })).toBe('enrol.wrong-code');
    expect(await again.ask('start.enrolAnew', { code: await office.code() })).toMatchObject({
      state: 'open',
    });
    await again.signIn(anna);
    expect((await again.ask('sales.inHand', {})).sale?.lines).toHaveLength(1);
    // Asked of the till: head office knows of no backlog before the first push.
    await comesTrue([again], async () =>
      expect((await again.ask('till.status', {})).sync).toMatchObject({ state: 'online', backlog: 0 }),
    );
    expect((await office.state()).tills[0]).toMatchObject({ state: 'active' });
    const { rows } = await office.store.query<{ kind: string; status: string }>(
      `select kind, status from entries where kind like 'till.%' order by seq`,
    );
    expect(rows.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'till.set-up applied',
      'till.enrolled applied',
      'till.revoked applied',
      'till.enrolled applied',
    ]);
    expectNoBugs(again);
  });

  test('a till that hears nothing from head office goes on selling', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing();
    const till = await enrolledTill(office, { pieces: [ring] });
    await office.close();
    await till.signIn(anna).scan(ring.code).payCash(10_000_000).expectReceipt({ receiptNumber: 'A-000001' });
    expect(await till.refusal('start.enrolAnew', { code: 'ABCD-EFGH-JKLM' })).toBe('till.already-open');
  });
});
