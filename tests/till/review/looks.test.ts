import { expect, test } from 'vitest';
import { aClient, attach, kanda, kandasPhone, knownClient, named } from '../../builders/clients.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

const cloth = cloths(50);
const lookersOf = async (till: TestTill) =>
  (await till.signIn(mali).then(() => till.ask('review.looks', {}))).lookers;
const look = (till: TestTill, clientId: ClientId) =>
  till.ask('clients.reveal', { clientId, group: 'contact' });

/** Somebody puts the client on a sale with their phone, and looks at how they are reached. */
async function attachAndLook(till: TestTill, clientId: ClientId) {
  await till.scan(cloth.code);
  await attach(till, clientId, kandasPhone);
  await look(till, clientId);
}

test('a look at a client who bought that day is no matter, whatever came first', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna);
  await attachAndLook(till, clientId);
  await till.payCash(cloth.price.minor);
  expect(await lookersOf(till)).toEqual([]);
  expectNoBugs(till);
});

test('put on a sale, looked at and given up stands before looks of an adviser who only called', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  const advised = await knownClient(till, aClient({ name: named('Souk', 'Vilay') }), { adviser: boun });
  await till.signIn(boun);
  await look(till, advised);
  await look(till, advised);
  await till.signIn(anna);
  await attachAndLook(till, clientId);
  await till.ask('sales.void', {});
  expect(await lookersOf(till)).toMatchObject([
    {
      staffName: 'Anna P.',
      givenUp: 1,
      looks: [{ displayName: 'Kanda P.', what: 'contact', own: false, givenUp: true }],
    },
    { staffName: 'Boun S.', givenUp: 0, looks: [{ displayName: 'Souk V.', own: true, givenUp: false }, {}] },
  ]);
});

test('a sale given up and taken back in hand is not given up; a purchase of another day excuses nothing', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna);
  await attachAndLook(till, clientId);
  await till.ask('sales.void', {});
  await till.ask('sales.undo', {});
  await till.hold();
  await till.clock.advance(24 * 3_600_000);
  await till.signIn(anna).scan(cloth.code);
  await attach(till, clientId);
  await till.payCash(cloth.price.minor);
  expect(await lookersOf(till)).toMatchObject([{ staffName: 'Anna P.', givenUp: 0, looks: [{}] }]);
});

test('wrong guesses at a phone are among them', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna).scan(cloth.code);
  await attach(till, clientId, { kind: 'phone', text: '020 5512 3457' });
  expect(await lookersOf(till)).toMatchObject([{ looks: [{ what: 'wrong proof' }] }]);
});

test('a file that became part of another keeps its looks and its purchases together', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  const other = await knownClient(till, { ...kanda, evenSo: true });
  await till.signIn(anna);
  await attachAndLook(till, clientId);
  await till.payCash(cloth.price.minor);
  await till.signIn(mali);
  await till.ask('clients.merge', { keep: other, drop: clientId });
  expect(await lookersOf(till)).toEqual([]);
});
