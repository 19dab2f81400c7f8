import { cpSync } from 'node:fs';
import { attach } from '../../builders/clients.ts';
import { mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { makeTestClock } from '../../builders/test-clock.ts';
import { expectNoBugs, newFolder, openTillAt } from '../../test-till.ts';
import { begin, captureIn, saleIdOf } from '../identity/counter.ts';
import { kip, seen, start } from '../tenders/counter.ts';
import { askEverything, look } from './everything-heard.ts';
import { takeAim } from './pointed-inputs.ts';
import { cheap, clear, damagedZone, dear, nextMorning, sizeLine, sizeNow, slip, zone } from './planted.ts';
import type { SaleId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';
import type { Planted } from './planted.ts';
import type { Standing } from './standings.ts';

/** What came to one window on the day after, replies and events as they were sent: until the sale was paid, and after. */
export type Heard = {
  readonly inHand: string;
  readonly over: string;
  readonly events: readonly string[];
  readonly log: string;
  /** Known only now: what names the document's fields, and the line of the journal that says who signed in here. */
  readonly documentHash: string;
  readonly ownLine: string;
};

/** Lets Mali sell at the counter, and somebody look on who asks for all there is, again and again. */
export async function hearDay(planted: Planted, standing: Standing): Promise<Heard> {
  const folder = newFolder();
  cpSync(planted.folder, folder, { recursive: true });
  const till = openTillAt(folder, { clock: makeTestClock(nextMorning) });
  await till.signIn(mali);
  await prepare(till, planted, standing);
  const window = till.connect(standing.kind ?? 'window');
  if (standing.person) await window.signIn(standing.person);
  if (standing.hasCase)
    await window.ask('passes.openCase', {
      clientId: planted.clientId,
      caseNumber: 'PR-2026-12',
      reason: 'They ask for a copy',
    });
  if (standing.broke)
    await window.ask('passes.breakGlass', {
      clientId: planted.clientId,
      reason: 'adviser away',
      words: null,
    });

  await till.scan(dear.code);
  await sizeLine(till, sizeNow);
  await putOn(till, window, planted, standing);
  const capturer = standing.captures ? window : till;
  const saleId = await saleIdOf(till);
  const { checkId } = await begin(capturer);
  const aimAt = await takeAim(till, { ...planted, paidId: saleId });
  const before: string[] = [];
  for (const lines of [damagedZone, zone]) {
    await capturer.ask('identity.scan', { checkId, text: lines.join('\r') });
    before.push(await look(window, await aimAt(checkId)));
  }
  const documentHash = captureIn(await capturer.ask('identity.state', {})).documentHash ?? '';
  await capturer.ask('identity.confirm', { checkId, compared: true });
  const reference = await start(till, kip(dear.price.minor));
  await till.ask('tenders.endCard', { reference, outcome: slip });
  before.push(await look(window, await aimAt(checkId)));
  const heardBefore = window.notices.length;
  await till.ask('sales.pay', { ...(await seen(till)), tenders: [] });

  await till.scan(cheap.code);
  await putOn(till, window, planted, standing);
  await setAllGoing(till, planted, saleId);
  // Two sales of one day count together: the document is asked for again, and lies open at Mali's window.
  const again = await begin(till);
  await till.ask('identity.scan', { checkId: again.checkId, text: zone.join('\r') });
  const lines = await till.ask('journal.read', { beforeSeq: null });
  const staffId = standing.person && (await till.staffId(standing.person));
  const own = lines.find((line) => line.kind === 'staff.signed-in' && line.staffId === staffId);
  const after = await askEverything(window, () => aimAt(again.checkId));
  const { notices } = window;
  expectNoBugs(till);
  await till.close();
  return {
    inHand: [...before, JSON.stringify(notices.slice(0, heardBefore))].join('\n'),
    over: [after, JSON.stringify(notices.slice(heardBefore))].join('\n'),
    events: notices.map(({ event }) => event),
    log: JSON.stringify(till.log),
    documentHash,
    ownLine: own ? clear(own.hash) : 'there is none',
  };
}

async function prepare(till: TestTill, { clientId }: Planted, { person, tier, isAdviser }: Standing) {
  if (tier) await till.ask('clients.setTier', { clientId, tier });
  if (isAdviser && person)
    await till.ask('clients.assignAdviser', { clientId, staffId: await till.staffId(person) });
}

async function putOn(till: TestTill, window: TestConnection, { clientId }: Planted, { proof }: Standing) {
  const attached = await attach(proof ? window : till, clientId, proof);
  if (!attached.ok) throw new Error(`The client was not put on the sale: ${attached.error.code}`);
}

/** Has everything happen that a till tells of: rates, a piece, a client, a reader that is not there, a receipt printed. */
async function setAllGoing(till: TestTill, { clientId }: Planted, paidId: SaleId): Promise<void> {
  const { stones, ...piece } = aRing();
  await till.ask('catalogue.receive', { pieces: [{ ...piece, stones: [...stones] }] });
  await till.ask('clients.change', { clientId, changes: { language: 'en' } });
  await till.ask('tenders.setRates', { rates: [{ currency: 'EUR', rate: null }] });
  await till.ask('devices.set', { scanner: { path: '/dev/no-scanner-here', baudRate: 9_600 } });
  const [taken] = (await till.ask('review.breakGlass', {})).waiting;
  if (taken) await till.ask('review.answerBreakGlass', { ...taken, accepted: true, word: null });
  await till.ask('printing.print', { saleId: paidId });
  while (!till.notices.some(({ event }) => event === 'printing.changed')) await till.clock.advance(100);
}
