import { request } from 'node:http';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { aCompletedSale } from '../builders/completed-sale.ts';
import { aClient, named } from '../builders/clients.ts';
import { aJournal, aTill, signBody, signPush } from '../builders/journal-chain.ts';
import { mali } from '../builders/people.ts';
import { openOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import { clear } from '../till/door/planted.ts';
import { comesTrue, enrolledTill, enter, boutiqueOf } from './tills.ts';
import type { IncomingMessage } from 'node:http';
import type { Log } from '../../head-office/log.ts';
import type { Param, Query, Store } from '../../head-office/store/store.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { Office } from './office.ts';
import type { Place } from './stores.ts';

/** Words and figures of people that nothing else at head office has. */
const words = [
  'Quentilda',
  'Zavranikol',
  '5598 7123',
  '55987123',
  'planted.mail@example.com',
  '77 Planted Lane',
  'Verdelite',
  mali.pin,
] as const;
const everything = words.join(' ');

/** A log that is kept, at every level. */
function keepLog(): { readonly log: Log; readonly lines: () => string } {
  const lines: unknown[] = [];
  const keep = (facts: object, what: string) => void lines.push({ facts, what });
  return { log: { info: keep, warn: keep, error: keep }, lines: () => JSON.stringify(lines) };
}

/** A store that, once it is broken, throws as PostgreSQL does: with the values of rows in its message. */
function breakable({ open }: Place): { readonly place: Place; readonly setBroken: (is: boolean) => void } {
  let isBroken = false;
  const breaking =
    (query: Query): Query =>
    (sql, params: readonly Param[] = []) => {
      if (!isBroken) return query(sql, params);
      const row = `${JSON.stringify(params)} ${everything}`;
      throw Object.assign(new Error(`invalid input: "${row}\n    at ${row}\nat ${row} (rows.ts:1:1)"`), {
        code: '22P02',
        detail: row,
      });
    };
  const wrap = (store: Store): Store => ({
    ...store,
    query: breaking(store.query),
    tx: (work) => store.tx((query) => work(breaking(query))),
  });
  return { place: { open: async () => wrap(await open()) }, setBroken: (is) => (isBroken = is) };
}

/** Asks for a path as it is, which `fetch` would tidy. */
async function ask(office: Office, path: string, body: string): Promise<number | undefined> {
  const headers = { 'content-type': 'application/json' };
  const sent = request(`${office.url}${path}`, { method: 'POST', headers }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

/** Everything a till, or somebody who is none, could send with a person's words in it; what was answered. */
async function sendPlanted(office: Office): Promise<unknown[]> {
  const till = await office.newTill();
  const journal = aJournal(till.till);
  journal.write('repair.received', { said: everything });
  journal.write('sale.completed', { ...aCompletedSale(), said: everything });
  const { entries } = journal;
  const broken = entries.map((entry) => ({ ...entry, kind: everything }));
  const push = signPush(till, entries);
  const inPath = encodeURIComponent(everything);
  const tampered = { ...push, body: push.body.replace('"said"', '"told"') };
  const stranger = aTill();
  const places = ['approvals', `approvals/${inPath}/redeem`, 'feed', 'client-keys', 'client-lookups'];
  const asked = [...places, 'client-fetch', 'pin-requests', 'entries', inPath];
  const bodies = [everything, JSON.stringify({ said: everything }), JSON.stringify([everything]), '{"a":'];
  const answers: unknown[] = [
    await office.send(push),
    await office.send(push),
    await office.send(tampered),
    await office.push(till, broken),
    await office.push(till, entries, { headSignature: 'ab'.repeat(64) }),
    await office.push(stranger, aJournal(stranger.till).entries),
    await office.enrol(words[0], stranger, { tillName: words[1] }),
    await office.enrol(words[0], stranger, { timeZone: everything }),
    await ask(office, `/v1/tills/${inPath}/entries`, everything),
    await ask(office, `/v1/tills/${inPath}/feed`, everything),
    await ask(office, `/${inPath}`, everything),
  ];
  for (const place of asked)
    for (const body of bodies) answers.push(await office.send(signBody(till, body, place)).catch(String));
  const fork = aJournal(till.till);
  fork.write('staff.locked', { said: everything });
  answers.push(await office.push(till, fork.entries));
  const forms = ['rates', 'rules', 'policies', 'privacy-officer', 'codes', 'tills', 'approvals', 'cases'];
  for (const form of [...forms, 'people', 'staff', 'badges', 'pin-codes', 'compliance-key', inPath])
    answers.push(await enter(office, form, { boutique: everything, staffId: everything, note: everything }));
  return answers;
}

onBothStores((newPlace) => {
  test('whatever is sent to head office, taken, refused or failing, no word of it is in its log', async () => {
    const { log, lines } = keepLog();
    const { place, setBroken } = breakable(await newPlace());
    const office = await openOffice(place, { log });
    await sendPlanted(office);
    expect(lines()).toMatch(/push taken/);
    for (const refusal of ['replayed', 'bad-signature', 'malformed', 'unknown-till', 'fork', 'wrong-code'])
      expect(lines()).toContain(`"code":"${refusal}"`);
    const till = await office.newTill();
    const push = signPush(till, aJournal(till.till).entries);
    setBroken(true);
    for (const path of [
      '/v1/enrol',
      `/v1/tills/${till.till}/feed`,
      `/v1/tills/${encodeURIComponent(everything)}/feed`,
    ])
      await ask(office, path, JSON.stringify({ said: everything }));
    expect((await office.send(push)).status).toBe(503);
    await fetch(`${office.url}/${encodeURIComponent(everything)}`);
    await fetch(`${office.url}/console/state`);
    setBroken(false);
    expect(lines()).toContain('request failed');
    expect(
      words.filter((word) => lines().includes(word) || lines().includes(encodeURIComponent(word))),
    ).toEqual([]);
  });

  test('a real till’s clients, people and their codes pass through head office, and leave no word in either log', async () => {
    const { log, lines } = keepLog();
    const office = await openOffice(await newPlace(), { log });
    const till = await enrolledTill(office);
    const { clientId } = await till.ask(
      'clients.create',
      aClient({
        name: named('Quentilda', 'Zavranikol'),
        phone: '020 5598 7123',
        email: 'planted.mail@example.com',
        addresses: [{ use: 'shipping', lines: '77 Planted Lane', country: 'LA' }],
      }),
    );
    await till.ask('care.noteWish', { clientId: clear(clientId) as ClientId, text: 'Verdelite', code: null });
    await till.send('clients.fetch', { text: 'planted.mail@example.com' });
    const boutique = await boutiqueOf(office);
    await enter(office, 'people', {
      boutique,
      givenName: 'Quentilda',
      familyName: 'Zavranikol',
      role: 'associate',
    });
    const staffId = await till.staffId(mali);
    const made = await enter(office, 'pin-codes', { staffId });
    await till.send('staff.setPin', { staffId, code: made.text, pin: '604913' });
    await comesTrue([till], async () => {
      const { tills } = await office.state();
      expect(tills.every(({ backlog, unread }) => backlog === 0 && unread === 0)).toBe(true);
    });
    expect(lines()).toContain('push taken');
    const logs = lines() + JSON.stringify(till.log);
    expect([...words, made.text, '604913'].filter((word) => logs.includes(word))).toEqual([]);
  });
});
