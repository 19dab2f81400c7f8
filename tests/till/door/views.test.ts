import { describe, expect, test } from 'vitest';
import { anna, boun, mali, oneOfEach } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { NewStaff } from '../../../electron/till/start/found-till.ts';
import type { Notice } from '../../../shared/contract/protocol.ts';
import type { TestTill } from '../../test-till.ts';

// A cost that no other figure of the till has: wherever it turns up, it has leaked.
const plantedCost = 7_654_321;
const ring = aRing({ cost: { minor: plantedCost, currency: 'LAK' } });
const other = aRing({ cost: { minor: plantedCost, currency: 'LAK' } });
const goods = cloths(5);

/** One person does all they can, while a manager works beside them; returns every reply and event they got. */
async function everythingHeard(till: TestTill, person: NewStaff): Promise<string> {
  const connection = till.connect();
  const heard: unknown[] = [];
  const say = async (call: string, input: unknown) => heard.push(await connection.send(call, input));
  await connection.signIn(person);
  const { pieces } = await connection.ask('catalogue.search', { text: '', kind: null });
  await say('catalogue.search', { text: 'aube', kind: 'ring' });
  for (const { pieceId, code } of pieces) {
    await say('catalogue.piece', { pieceId });
    await say('sales.scan', { text: code });
    await say('sales.addPiece', { pieceId });
  }
  for (const call of [
    'sales.inHand',
    'till.status',
    'staff.tiles',
    'staff.session',
    'start.state',
    'sync.now',
  ]) {
    await say(call, {});
  }
  await say('sales.hold', { note: 'later' });
  await say('sales.held', {});
  await say('sales.undo', {});
  await say('sales.void', {});
  await till.signIn(mali).scan(ring.code);
  await till.ask('catalogue.receive', { pieces: [aNewPiece()] });
  await till.ask('sales.void', {});
  await say('journal.read', { beforeSeq: null });
  await say('sales.ofDay', {});
  await say('staff.lock', {});
  return JSON.stringify([heard, connection.notices]);
}
const aNewPiece = () => {
  const { stones, ...piece } = aRing({ cost: { minor: plantedCost, currency: 'LAK' } });
  return { ...piece, stones: [...stones] };
};

describe('what a piece cost the house', () => {
  test.each(oneOfEach)('reaches a $role only by the class table', async (person) => {
    const till = await openTestTill({ pieces: [ring, other, goods] });
    const heard = await everythingHeard(till, person);
    expect(heard.includes(String(plantedCost))).toBe(['manager', 'auditor'].includes(person.role));
    // Proof that the piece itself was there to be seen.
    expect(heard).toContain(ring.code);
  });
});

describe('the list of the day and the journal', () => {
  test('show an associate their own lines, and of a colleague no more than that there was a sale', async () => {
    const till = await openTestTill({ pieces: [ring, other] });
    await till.signIn(anna).scan(ring.code).payCash(10_000_000).lock();
    await till.signIn(boun).scan(other.code).payCash(10_000_000);
    const masked = { masked: 'journal' };
    const [own, colleagues] = await till.ask('sales.ofDay', {});
    expect(own).toMatchObject({
      staffId: await till.staffId(boun),
      receiptNumber: 'A-000002',
      servedBy: 'Boun S.',
    });
    expect(colleagues).toMatchObject({
      receiptNumber: masked,
      servedBy: masked,
      completedAt: masked,
      total: masked,
    });
    const lines = await till.ask('journal.read', { beforeSeq: null });
    expect(lines.map(({ kind }) => kind)).toEqual(['sale.completed', 'staff.signed-in']);
    await till.signIn(mali);
    expect((await till.ask('sales.ofDay', {})).map(({ servedBy }) => servedBy)).toEqual([
      'Boun S.',
      'Anna P.',
    ]);
  });

  test('show a technician the lines about the till and masks for the rest', async () => {
    const till = await openTestTill();
    const technician = oneOfEach.find(({ role }) => role === 'technician');
    if (technician) await till.signIn(technician);
    const lines = await till.ask('journal.read', { beforeSeq: null });
    const open = lines.filter(({ kind }) => typeof kind === 'string');
    expect(open.map(({ kind }) => kind)).toEqual(['till.set-up']);
    expect(lines.length).toBeGreaterThan(open.length);
    expect(lines.filter(({ area }) => area === 'business').map(({ at }) => at)).toEqual(
      lines.filter(({ area }) => area === 'business').map(() => ({ masked: 'journal' })),
    );
  });
});

describe('events', () => {
  test('of a sale reach those who are signed in and the display, not a locked window', async () => {
    const till = await openTestTill({ pieces: [ring] });
    const [locked, colleague, display] = [till.connect(), till.connect(), till.connect('display')];
    await colleague.signIn(mali);
    await till.signIn(anna).scan(ring.code).payCash(10_000_000);
    const events = (notices: readonly Notice[]) => notices.map(({ event }) => event);
    expect(events(locked.notices)).not.toContain('sale.changed');
    expect(events(locked.notices)).not.toContain('catalogue.changed');
    expect(events(colleague.notices)).toContain('sale.changed');
    expect(events(display.notices)).toContain('sale.changed');
    // Who caused it has the answer already.
    expect(events(till.notices)).not.toContain('sale.changed');
  });

  test('stop when a window is closed', async () => {
    const till = await openTestTill({ pieces: [ring] });
    const window = till.connect();
    await window.signIn(mali);
    window.close();
    const heard = window.notices.length;
    await till.signIn(anna).scan(ring.code);
    expect(window.notices.length).toBe(heard);
  });
});
