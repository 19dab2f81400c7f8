import { expect, test } from 'vitest';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { attach, kanda, knownClient } from '../../builders/clients.ts';
import { withDatabase } from '../../builders/founded-folder.ts';
import { anna, oneOfEach } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { stayFor } from '../../builders/stay-for.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

const minute = 60_000;
const ring = aRing(priced(900_000));
const [, , chanh] = oneOfEach;

/** A VVIP who bought a ring, and the compliance officer signed in. */
async function withOfficer() {
  const till = await openTestTill({ pieces: [ring] });
  const clientId = await knownClient(till, kanda, { tier: 'VVIP' });
  await till.signIn(anna).scan(ring.code);
  await attach(till, clientId);
  await till.payCash(ring.price.minor);
  if (!chanh) throw new Error('There is a compliance officer');
  await till.signIn(chanh);
  return { till, clientId };
}
const openCase = (till: TestTill, clientId: ClientId) =>
  till.ask('passes.openCase', { clientId, caseNumber: 'PR-2026-0012', reason: 'She asks for a copy' });
const contact = (clientId: ClientId) => ({ clientId, group: 'contact' }) as const;

test('a case opens contact and belongings of its client, and of what they spent the total alone', async () => {
  const { till, clientId } = await withOfficer();
  const other = await knownClient(till, { ...kanda, evenSo: true });
  expect(await till.refusal('clients.reveal', contact(clientId))).toBe('client.not-yours');
  expect(await till.ask('clients.card', { clientId })).toMatchObject({
    case: { mayOpen: true, secondsLeft: 0 },
  });
  expect(await openCase(till, clientId)).toMatchObject({
    tier: 'VVIP',
    mayReveal: { contact: true, belongings: true, commercial: true },
    case: { mayOpen: false, secondsLeft: 3_600 },
  });
  expect(await till.ask('clients.reveal', contact(clientId))).toMatchObject({ phone: '+8562055123456' });
  expect(await till.ask('clients.reveal', { clientId, group: 'belongings' })).toMatchObject({
    pieces: [{ code: ring.code }],
  });
  expect(await till.ask('clients.reveal', { clientId, group: 'commercial' })).toMatchObject({
    spend: [{ minor: 900_000, currency: 'LAK' }],
    sales: { masked: 'commercial' },
  });
  expect(await till.refusal('clients.reveal', contact(other))).toBe('client.not-yours');
  expect((await till.ask('care.looks', { clientId })).looks).toMatchObject([
    { what: 'commercial', why: 'case', staffName: 'Chanh I.' },
    { what: 'belongings', why: 'case' },
    { what: 'contact', why: 'case' },
  ]);
  expectNoBugs(till);
  await till.close();
  withDatabase(till.folder, (db) => {
    expect(verify(db, till.folder).findings).toEqual([]);
    const bodies = JSON.stringify(db.sqlite.prepare('SELECT body FROM journal').all());
    expect(bodies).toContain('PR-2026-0012');
    expect(bodies).not.toContain('She asks');
  });
});

test('it lasts an hour, or until a lock', async () => {
  const { till, clientId } = await withOfficer();
  await openCase(till, clientId);
  await stayFor(till, 60 * minute - 1);
  await till.ask('clients.reveal', contact(clientId));
  await till.clock.advance(1);
  expect(await till.refusal('clients.reveal', contact(clientId))).toBe('client.not-yours');
  expect(till.notices.at(-1)).toEqual({ event: 'forget', payload: { reason: 'expired' } });
  await openCase(till, clientId);
  if (chanh) await till.lock().signIn(chanh);
  expect(await till.refusal('clients.reveal', contact(clientId))).toBe('client.not-yours');
});

test('a case has a number, a reason, and no number of a card in either', async () => {
  const { till, clientId } = await withOfficer();
  const asked = { clientId, caseNumber: 'PR-2026-0012', reason: 'A copy' };
  for (const caseNumber of ['', 'pr', 'case 12', '../1'])
    expect(await till.refusal('passes.openCase', { ...asked, caseNumber })).toBe('call.malformed');
  expect(await till.refusal('passes.openCase', { ...asked, reason: ' ' })).toBe('call.malformed');
  expect(await till.refusal('passes.openCase', { ...asked, caseNumber: '4111111111111111' })).toBe(
    'card-number.refused',
  );
});
