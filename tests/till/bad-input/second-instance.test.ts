import { expect, test } from 'vitest';
import { foundFolder } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { startTillProcess } from '../../builders/till-process.ts';
import { newFolder, openTillAt } from '../../test-till.ts';
import type { TillProcess } from '../../builders/till-process.ts';

const ring = aRing();

async function sellingProcess(folder: string): Promise<TillProcess> {
  await foundFolder(folder, { pieces: [ring] });
  const first = await startTillProcess(folder);
  const tile = (await first.ask('staff.tiles', {})).find(({ displayName }) => displayName.startsWith('Anna'));
  if (tile) await first.ask('staff.signIn', { staffId: tile.staffId, pin: anna.pin });
  await first.ask('sales.scan', { text: ring.code });
  return first;
}

test('a second till on the same folder is refused with what to do, and the first goes on', async () => {
  const folder = newFolder();
  const first = await sellingProcess(folder);
  const second = openTillAt(folder);
  const { state, problem } = await second.ask('start.state', {});
  expect([state, problem?.code]).toEqual(['refused', 'folder.in-use']);
  expect(problem?.message).toContain('Use the window that is open');
  const other = await startTillProcess(folder);
  expect(await other.ask('start.state', {})).toMatchObject({ problem: { code: 'folder.in-use' } });
  await first.ask('sales.hold', { note: null });
});

test('a till that was killed leaves no lock behind: the next opens at once, with the sale still in hand', async () => {
  const folder = newFolder();
  const first = await sellingProcess(folder);
  await first.kill();
  const second = openTillAt(folder);
  expect(await second.ask('start.state', {})).toMatchObject({ state: 'open' });
  await second.signIn(anna);
  expect((await second.ask('sales.inHand', {})).sale?.lines.map(({ code }) => code)).toEqual([ring.code]);
  await second.payCash(ring.price.minor).expectReceipt({ receiptNumber: 'A-000001' });
});
