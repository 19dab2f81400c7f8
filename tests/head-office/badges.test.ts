import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { makeBadgeCode } from '../../shared/domain/badge-code.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { anna } from '../builders/people.ts';
import { expectNoBugs } from '../test-till.ts';
import { newOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { comesTrue, enrolledTill, enter } from './tills.ts';

const aBadge = () => makeBadgeCode(randomBytes(16));

onBothStores((newPlace) => {
  test('a badge that head office blocks as lost names nobody at the till once it has read so, and never again', async () => {
    const office = await newOffice(newPlace);
    const till = await enrolledTill(office);
    const [staffId, lost, next] = [await till.staffId(anna), aBadge(), aBadge()];
    await till.ask('staff.assignBadge', { staffId, code: lost });
    await comesTrue([till], async () =>
      expect((await office.state()).tills[0]).toMatchObject({ backlog: 0 }),
    );
    expect(await till.ask('staff.byBadge', { code: lost })).toEqual({ staffId });
    // What was given before head office's clock said so is lost, and it stood still.
    office.pass(60 * 60_000);
    await enter(office, 'badges', { staffId });
    const before = till.notices.length;
    await comesTrue([till], async () =>
      expect(await till.refusal('staff.byBadge', { code: lost })).toBe('badge.blocked'),
    );
    expect(till.notices.slice(before).map(({ event }) => event)).toContain('staff.changed');
    expect(await till.refusal('staff.assignBadge', { staffId, code: lost })).toBe('badge.blocked');
    const tiles = await till.ask('staff.tiles', {});
    expect(tiles.find((tile) => tile.staffId === staffId)).toMatchObject({ hasBadge: false });
    // One that was given since is another badge: told of the loss again, the till leaves it be.
    await till.ask('staff.assignBadge', { staffId, code: next });
    const again = await till.restart();
    await again.signIn(anna);
    await comesTrue([again], async () => {
      expect((await office.state()).tills[0]).toMatchObject({ backlog: 0, unread: 0 });
    });
    expect(await again.ask('staff.byBadge', { code: next })).toEqual({ staffId });
    expect(await again.refusal('staff.byBadge', { code: lost })).toBe('badge.blocked');
    expectNoBugs(again);
    await again.close();
    expect(withDatabase(again.folder, (db) => verify(db, again.folder).findings)).toEqual([]);
  });
});
