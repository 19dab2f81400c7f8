import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../../electron/till/database/backup.ts';
import { explain } from '../../../electron/till/database/explain.ts';
import { closeDatabase, openForReading } from '../../../electron/till/database/open-database.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { databaseFile } from '../../../electron/till/start/data-folder.ts';
import { sayError } from '../../../shared/messages/say.ts';
import { foundFolder, testKey, withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { canMount, mountSmallDisk } from '../../builders/small-disk.ts';
import { openTestTill, openTillAt } from '../../test-till.ts';

const ring = aRing();
const pageBytes = 4096;

/** Fills a disk to its last block. */
function fill(folder: string): string {
  const file = join(folder, 'ballast');
  const descriptor = openSync(file, 'w');
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(pageBytes));
  } catch {
    closeSync(descriptor);
    return file;
  }
}

test.runIf(canMount)(
  'a full disk: no payment is begun, the sale is kept, and goes through once there is room',
  async () => {
    const { folder } = mountSmallDisk(40);
    await foundFolder(folder, { pieces: [ring] });
    const till = openTillAt(folder);
    await till.signIn(anna).scan(ring.code);
    const ballast = fill(folder);
    const { sale } = await till.ask('sales.inHand', {});
    if (!sale) throw new Error('The ring lies on the sale');
    const tenders = [{ kind: 'cash' as const, tendered: ring.price }];
    const payment = { saleId: sale.saleId, revision: sale.revision, tenders };
    const refused = await till.call('sales.pay', payment);
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk.full' } });
    expect(await till.refusal('sales.receipt', { saleId: sale.saleId })).toBe('sale.unknown');
    expect((await till.ask('catalogue.search', { text: ring.name, kind: null })).pieces).toHaveLength(1);

    rmSync(ballast);
    expect(await till.ask('sales.pay', payment)).toMatchObject({ saleId: sale.saleId });
    await till.close();
    expect(withDatabase(folder, (db) => verify(db, folder).findings)).toEqual([]);
  },
);

test.runIf(canMount)(
  'a folder that cannot be written is refused by name, and nothing in it changes',
  async () => {
    const disk = mountSmallDisk(40);
    await foundFolder(disk.folder, { pieces: [ring] });
    const before = readFileSync(databaseFile(disk.folder));
    disk.makeReadOnly();
    const till = openTillAt(disk.folder);
    const { state, problem } = await till.ask('start.state', {});
    expect({ state, code: problem?.code }).toEqual({ state: 'refused', code: 'disk.read-only' });
    expect(problem?.message).toContain(disk.folder);
    await till.close();
    expect(readFileSync(databaseFile(disk.folder)).equals(before)).toBe(true);

    disk.makeWritable();
    expect((await openTillAt(disk.folder).ask('start.state', {})).state).toBe('open');
  },
);

test.runIf(canMount)('a till is not set up in a folder that cannot be written', async () => {
  const disk = mountSmallDisk(8);
  disk.makeReadOnly();
  const till = openTillAt(disk.folder, { key: null });
  const boutique = {
    name: 'Carme',
    country: 'LA',
    currency: 'LAK',
    taxMode: 'inclusive',
    taxRateBp: 1000,
  } as const;
  const manager = { givenName: 'Mali', familyName: 'Keo', pin: '718364' };
  const setUp = { boutique, tillName: 'till A', manager, associates: [] };
  expect(await till.refusal('start.setUp', setUp)).toBe('disk.read-only');
});

test('a damaged page is never read as if it were whole, and the latest backup is named', async () => {
  const till = await openTestTill({ pieces: [ring] });
  await till.close();
  const { folder } = till;
  withDatabase(folder, (db) => {
    // No empty pages: nobody reads those, so nobody would notice.
    db.sqlite.exec('VACUUM');
    backUp(db, folder, '2026-11-23', testKey);
  });
  const whole = readFileSync(databaseFile(folder));
  for (let page = 0; page < whole.length / pageBytes; page += 1) {
    const damaged = Buffer.from(whole);
    const at = page * pageBytes + 100;
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    writeFileSync(databaseFile(folder), damaged);
    expect(lookAtAllOf(folder), `page ${page + 1}`).toMatch(/is damaged .* backup is till-2026-11-23\.db/);
  }
});

test('a till whose first page is damaged says so at its start', async () => {
  const till = await openTestTill();
  await till.close();
  const bytes = readFileSync(databaseFile(till.folder));
  bytes.fill(0xff, 16, 200);
  writeFileSync(databaseFile(till.folder), bytes);
  const again = openTillAt(till.folder);
  expect(await again.ask('start.state', {})).toMatchObject({
    state: 'refused',
    problem: { code: 'database.damaged' },
  });
});

/** What is said of a till's data by whoever reads every page of it. */
function lookAtAllOf(folder: string): string {
  const opened = openForReading(databaseFile(folder), testKey);
  if (!opened.ok) return sayError(explain(opened.error, folder));
  const { findings } = verify(opened.value, folder);
  closeDatabase(opened.value);
  return findings.map(({ what }) => what).join('\n');
}
