import { expect, test } from 'vitest';
import { anna, boun } from '../builders/people.ts';
import { aRing } from '../builders/pieces.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill, enter } from './tills.ts';
import type { TestConnection } from '../builders/connection.ts';

const ends = ({ notices }: Pick<TestConnection, 'notices'>) =>
  notices.flatMap(({ event, payload }) => (event === 'forget' ? [payload] : []));
const sessionOf = async (window: Pick<TestConnection, 'ask'>) =>
  (await window.ask('staff.session', {})).session;

onBothStores((newPlace) => {
  test('whose rights head office changes is signed out as soon as the till reads so, and nobody else is', async () => {
    const office = await newOffice(newPlace);
    const ring = aRing();
    const till = await enrolledTill(office, { pieces: [ring] });
    const [hers, his] = [till.connect(), till.connect()];
    const staffId = await till.staffId(anna);
    await his.signIn(boun);
    await hers.signIn(anna).scan(ring.code);
    const stay = () => Promise.all([hers, his].map(({ send }) => send('staff.present', {})));
    await comesTrue([till], async () => {
      await stay();
      expect((await office.state()).tills[0]).toMatchObject({ backlog: 0, unread: 0 });
    });
    const isOut = () =>
      comesTrue([till], async () => {
        await stay();
        expect(await sessionOf(hers)).toBeNull();
      });

    // Said again as it was, it ends nothing.
    await enter(office, 'staff', { staffId, role: 'associate', state: 'active' });
    await comesTrue([till], async () => {
      await stay();
      expect((await office.state()).tills[0]).toMatchObject({ unread: 0 });
    });
    expect(await sessionOf(hers)).toMatchObject({ role: 'associate' });

    await enter(office, 'staff', { staffId, role: 'auditor', state: 'active' });
    await isOut();
    expect(ends(hers)).toEqual([{ reason: 'ended' }]);
    expect(await hers.refusal('sales.inHand', {})).toBe('sign-in.needed');
    expect(await sessionOf(his)).toMatchObject({ displayName: 'Boun S.' });
    expect(ends(his)).toEqual([]);
    await hers.signIn(anna);
    expect(await sessionOf(hers)).toMatchObject({ role: 'auditor' });
    expect(await hers.refusal('sales.inHand', {})).toBe('not-allowed');

    await enter(office, 'staff', { staffId, role: 'associate', state: 'left' });
    await isOut();
    expect(await hers.refusal('staff.signIn', { staffId, pin: anna.pin })).toBe('sign-in.unknown');
    expect((await his.ask('sales.inHand', {})).sale?.lines).toHaveLength(1);
    expectNoBugs(till);
  });
});
