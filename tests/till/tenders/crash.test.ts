import { expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { foundFolder, withDatabase } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { startTillProcess } from '../../builders/till-process.ts';
import { newFolder } from '../../test-till.ts';
import { approved, complete, kip, satang, seen, start, take } from './counter.ts';
import type { TillProcess } from '../../builders/till-process.ts';

const ring = aRing(priced(12_000_000));

async function annaAt(folder: string): Promise<TillProcess> {
  const till = await startTillProcess(folder);
  const tile = (await till.ask('staff.tiles', {})).find(({ displayName }) => displayName.startsWith('Anna'));
  if (!tile) throw new Error('Anna works here');
  await till.ask('staff.signIn', { staffId: tile.staffId, pin: anna.pin });
  return till;
}

test.each(['approved', 'declined'] as const)(
  'a till killed while the terminal works asks after the restart, charges nothing again, and goes on once it is said: %s',
  async (kind) => {
    const folder = newFolder();
    await foundFolder(folder, { pieces: [ring] });
    const before = await annaAt(folder);
    await before.ask('sales.scan', { text: ring.code });
    await take(before, satang(1_000_000));
    const reference = await start(before, kip(5_875_000));
    await before.kill();

    const till = await annaAt(folder);
    expect(await till.ask('tenders.state', {})).toMatchObject({
      left: kip(5_875_000),
      staged: [{ kind: 'cash', tendered: satang(1_000_000) }],
      started: [{ reference, amount: kip(5_875_000) }],
    });
    const again = await till.send('tenders.startCard', { ...(await seen(till)), amount: kip(5_875_000) });
    expect(again).toMatchObject({ error: { code: 'tender.card-open' } });

    const outcome = kind === 'approved' ? approved : { kind };
    await till.ask('tenders.endCard', { reference, outcome });
    const receipt = await complete(till, { cash: kind === 'approved' ? [] : [kip(6_000_000)] });
    expect(receipt.tenders.map((tender) => tender.kind)).toEqual([
      'cash',
      kind === 'approved' ? 'card' : 'cash',
    ]);
    await till.close();
    expect(withDatabase(folder, (db) => verify(db, folder))).toMatchObject({ sales: 1, findings: [] });
  },
);

test('a till killed after the terminal’s word was written knows it', async () => {
  const folder = newFolder();
  await foundFolder(folder, { pieces: [ring] });
  const before = await annaAt(folder);
  await before.ask('sales.scan', { text: ring.code });
  const reference = await start(before, kip(12_000_000));
  await before.ask('tenders.endCard', { reference, outcome: approved });
  await before.kill();

  const till = await annaAt(folder);
  expect(await till.ask('tenders.state', {})).toMatchObject({
    left: kip(0),
    staged: [{ kind: 'card', tenderId: reference }],
    started: [],
  });
  await complete(till);
  await till.close();
});
