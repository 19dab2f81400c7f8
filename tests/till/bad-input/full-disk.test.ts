import { closeSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupsOf } from '../../../electron/till/database/backup.ts';
import { aBoutique, foundFolder } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { canMount, mountSmallDisk } from '../../builders/small-disk.ts';
import { expectNoBugs, openTillAt } from '../../test-till.ts';
import type { SetUp } from '../../../shared/contract/start.ts';

const setUp: SetUp = {
  boutique: aBoutique,
  tillName: 'till A',
  manager: { givenName: 'Nina', familyName: 'Vong', pin: '592748' },
  associates: [],
};

/** Fills a disk to its last block, but for so many bytes. */
function fill(folder: string, free = 0): string {
  const file = join(folder, 'ballast');
  const descriptor = openSync(file, 'w');
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(65_536, 1));
  } catch {
    // The last block did not fit: the disk is full.
  }
  closeSync(descriptor);
  truncateSync(file, Math.max(0, statSync(file).size - free));
  return file;
}

test.runIf(canMount)('however little room a disk has, a till is set up whole or not at all', async () => {
  const { folder } = mountSmallDisk(8);
  let refused = 0;
  for (let done = false; !done;) {
    const ballast = fill(folder, refused * 16_384);
    const till = openTillAt(folder);
    const refusal = await till.refusal('start.setUp', setUp);
    expectNoBug(till);
    done = refusal === null;
    if (!done) {
      expect(refusal).toBe('disk.full');
      expect(await till.ask('start.state', {})).toMatchObject({ state: 'fresh' });
      refused += 1;
    }
    await till.close();
    rmSync(ballast);
  }
  expect(refused).toBeGreaterThan(3);
  await openTillAt(folder).signIn(setUp.manager);
});

test.runIf(canMount)(
  'on a full disk a piece is not added, what is on the sale stays, and looking goes on',
  async () => {
    const goods = cloths(900);
    const { folder } = mountSmallDisk(24);
    await foundFolder(folder, { pieces: [goods, aRing()] });
    const till = openTillAt(folder);
    await till.signIn(anna).scan(goods.code);
    const ballast = fill(folder);
    const refusals: (string | null)[] = [];
    // The log has some room left in its last block.
    for (let scan = 0; scan < 400 && refusals.at(-1) !== 'disk.full'; scan += 1) {
      refusals.push(await till.refusal('sales.scan', { text: goods.code }));
    }
    expect(refusals.at(-1)).toBe('disk.full');
    const added = refusals.filter((refusal) => refusal === null).length;
    const { sale } = await till.ask('sales.inHand', {});
    expect(sale?.lines.map(({ quantity }) => quantity)).toEqual([1 + added]);
    expect((await till.ask('catalogue.search', { text: 'aube', kind: null })).pieces).toHaveLength(1);
    rmSync(ballast);
    await till.scan(goods.code);
    expectNoBug(till);
  },
);

test.runIf(canMount)('the till’s own backup never takes the room that payments need', async () => {
  const { folder } = mountSmallDisk(20);
  await foundFolder(folder);
  const till = openTillAt(folder);
  const ballast = fill(folder, 16 * 1024 * 1024 + 100_000);
  await till.clock.advance(60_000);
  expect(backupsOf(folder)).toEqual([]);
  expect(till.log.map(({ what }) => what)).toEqual(['the disk has no room for the daily backup']);
  rmSync(ballast);
  await till.clock.advance(3_600_000);
  expect(backupsOf(folder)).toHaveLength(1);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  expectNoBugs(till);
});

/** A full disk is no bug: the log says what it is, and no trace. */
function expectNoBug({ log }: { readonly log: readonly { readonly what: string }[] }): void {
  expect(log.filter(({ what }) => what.includes('bug'))).toEqual([]);
}
