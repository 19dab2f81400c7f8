import { expect, test, vi } from 'vitest';
import { anna, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { openScriptedOffice } from '../../builders/scripted-office.ts';
import { openTestTill } from '../../test-till.ts';
import type { ScriptedOffice } from '../../builders/scripted-office.ts';
import type { TestTill } from '../../test-till.ts';

const rings = [aRing(), aRing(), aRing()] as const;

/** Shorter than the till's patience with an answer, so that an answer on its way has real time to arrive. */
const aStepMs = 4_000;

const syncOf = async (till: TestTill) => (await till.ask('till.status', {})).sync;

/** Lets time pass, push after push, until the till stands with head office as it should. */
async function waitFor(till: TestTill, expected: object): Promise<void> {
  await vi.waitFor(
    async () => {
      await till.clock.advance(aStepMs);
      expect(await syncOf(till)).toMatchObject(expected);
    },
    { timeout: 10_000, interval: 20 },
  );
}

async function enrolledTill(): Promise<{ till: TestTill; office: ScriptedOffice }> {
  const office = await openScriptedOffice();
  const till = await openTestTill({ pieces: rings });
  await till.signIn(mali);
  await till.ask('sync.enrol', { address: office.url, code: 'ABCD-EFGH' });
  await waitFor(till, { state: 'online', backlog: 0 });
  return { till, office };
}
const sell = (till: TestTill, ring: (typeof rings)[number]) =>
  till.signIn(anna).scan(ring.code).payCash(ring.price.minor);

test('a sale reaches head office, in order and once', async () => {
  const { till, office } = await enrolledTill();
  await sell(till, rings[0]);
  await waitFor(till, { state: 'online', backlog: 0 });
  expect(office.entries().map(({ seq }) => seq)).toEqual(office.entries().map((_, index) => index + 1));
  expect(office.entries().filter(({ kind }) => kind === 'sale.completed')).toHaveLength(1);
});

test.each(['drops the request', 'loses the answer', 'shows a login page', 'is busy'] as const)(
  'a head office that %s: offline with its backlog shown, and all there once it is well',
  async (mishap) => {
    const { till, office } = await enrolledTill();
    office.suffer(mishap);
    await sell(till, rings[0]);
    await waitFor(till, { state: 'offline' });
    expect((await syncOf(till)).backlog).toBeGreaterThan(0);
    office.suffer(null);
    await waitFor(till, { state: 'online', backlog: 0 });
    expect(office.entries().filter(({ kind }) => kind === 'sale.completed')).toHaveLength(1);
  },
);

test('a head office restored to an older state gets everything again, without a new sale', async () => {
  const { till, office } = await enrolledTill();
  await sell(till, rings[0]);
  await sell(till, rings[1]);
  await waitFor(till, { state: 'online', backlog: 0 });
  const whole = office.entries();
  office.restoreTo(3);
  await waitFor(till, { state: 'online', backlog: 0 });
  await vi.waitFor(async () => {
    await till.clock.advance(aStepMs);
    expect(office.entries()).toEqual(whole);
  });
});

test('a hash that is not our own moves nothing: the till refuses to go on and keeps its backlog', async () => {
  const { till, office } = await enrolledTill();
  office.suffer('names a foreign hash');
  await sell(till, rings[0]);
  await waitFor(till, { state: 'refused', problem: 'fork' });
  expect((await syncOf(till)).backlog).toBeGreaterThan(0);
});

test('tries come by the clock: without time passing, nothing is asked again', async () => {
  const { till, office } = await enrolledTill();
  office.suffer('is busy');
  await sell(till, rings[0]);
  await waitFor(till, { state: 'offline' });
  office.suffer(null);
  const before = office.pushes().length;
  for (let look = 0; look < 50; look += 1) await syncOf(till);
  expect(office.pushes()).toHaveLength(before);
  await waitFor(till, { state: 'online', backlog: 0 });
});

test('only a head office on this very machine may be spoken to without TLS', async () => {
  const till = await openTestTill();
  await till.signIn(mali);
  const enrol = (address: string) => till.refusal('sync.enrol', { address, code: 'ABCD-EFGH' });
  expect(await enrol('http://head-office.example')).toBe('enrol.insecure');
  expect(await enrol('http://127.0.0.1.example')).toBe('enrol.insecure');
  expect(await enrol('ftp://127.0.0.1')).toBe('enrol.insecure');
  expect(await enrol('http://127.0.0.1:9')).toBe('enrol.unreachable');
});
