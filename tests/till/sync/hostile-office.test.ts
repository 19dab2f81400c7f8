import { expect, test } from 'vitest';
import { anna, mali } from '../../builders/people.ts';
import { aRing } from '../../builders/pieces.ts';
import { playOffice, saying, welcome } from '../../builders/played-office.ts';
import { aMorning } from '../../builders/test-clock.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { SyncState } from '../../../shared/contract/till.ts';
import type { TestTill } from '../../test-till.ts';

const code = 'K7PM-2QXD-94HV';
const genesis = '0'.repeat(64);
const acked = { ackedEpoch: 1, ackedSeq: 0, ackedHash: genesis, results: [], serverTime: aMorning };
const yearsMs = 365 * 86_400_000;

/** Lets the courier go on until it stands so. */
const comesTo = (till: TestTill, expected: Partial<SyncState>) =>
  expect
    .poll(
      async () => {
        await till.clock.advance(1_000);
        return (await till.ask('till.status', {})).sync;
      },
      { timeout: 10_000 },
    )
    .toMatchObject(expected);

async function enrolledTill(...play: Parameters<typeof playOffice>) {
  const ring = aRing();
  const till = await openTestTill({ pieces: [ring] });
  const office = await playOffice(...play);
  await till.signIn(mali);
  await till.ask('sync.enrol', { address: office.address, code });
  return { till, office, ring };
}

test.each([
  ['the page of a captive portal', 200, '<html>Welcome</html>'],
  ['a way to somewhere else', 302, ''],
  ['an answer without end', 200, ' '.repeat(3_000_000)],
  ['half a word', 200, '{"ackedEpoch":1,'],
  ['something else', 200, '{"ackedSeq":99}'],
])('%s is no answer: the till stays offline, keeps its backlog and sells', async (_, status, text) => {
  const { till, ring } = await enrolledTill((response) => {
    response.writeHead(status, { location: 'http://127.0.0.1:1/' });
    response.end(text);
  });
  await comesTo(till, { state: 'offline' });
  await till.signIn(anna).scan(ring.code).payCash(ring.price.minor);
  const { sync } = await till.ask('till.status', {});
  expect(sync.backlog).toBeGreaterThan(3);
  expectNoBugs(till);
});

test.each([
  ['ahead of all we have', { ...acked, ackedSeq: 9_999 }],
  ['with a hash that is not ours', { ...acked, ackedSeq: 1 }],
  ['of another epoch', { ...acked, ackedEpoch: 2 }],
])('an acknowledgement %s moves nothing', async (_, body) => {
  const { till } = await enrolledTill(saying(200, body));
  const { backlog } = (await till.ask('till.status', {})).sync;
  await comesTo(till, { state: 'refused', problem: 'fork', backlog });
  expectNoBugs(till);
});

test.each([8.64e15, 9e15, Date.UTC(9999, 0), 0, -1])(
  'a head office at %i is not believed',
  async (serverTime) => {
    const { till, ring } = await enrolledTill(saying(200, { ...acked, serverTime }));
    await comesTo(till, { state: 'offline' });
    await till.signIn(anna).scan(ring.code).payCash(ring.price.minor);
    expect((await till.ask('till.status', {})).businessDate).toBe('2026-11-23');
    expectNoBugs(till);
  },
);

test('nor is one that says so when the till enrols', async () => {
  const till = await openTestTill();
  const office = await playOffice();
  office.welcomeWith({ ...welcome, serverTime: aMorning + 200 * yearsMs });
  await till.signIn(mali);
  expect(await till.refusal('sync.enrol', { address: office.address, code })).toBe('enrol.refused');
});

test('a till that head office refuses is enrolled anew, there or elsewhere; one that it takes is not', async () => {
  const { till, office } = await enrolledTill();
  const elsewhere = await playOffice(saying(200, acked));
  const { address } = elsewhere;
  await comesTo(till, { state: 'offline' });
  expect(await till.refusal('sync.enrol', { address, code })).toBe('enrol.already');
  office.answerWith(saying(401, { code: 'unknown-till', message: '' }));
  await comesTo(till, { state: 'refused', problem: 'unknown-till' });
  expect(await till.refusal('sync.enrol', { address, code })).toBeNull();
  await comesTo(till, { state: 'online' });
  expect(await till.refusal('sync.enrol', { address, code })).toBe('enrol.already');
  expectNoBugs(till);
});

test('two windows that enrol at once enrol once', async () => {
  const till = await openTestTill();
  const [one, other] = await Promise.all([playOffice(), playOffice()]);
  const beside = till.connect();
  await till.signIn(mali);
  await beside.signIn(mali);
  const answers = await Promise.all([
    till.refusal('sync.enrol', { address: one.address, code }),
    beside.refusal('sync.enrol', { address: other.address, code }),
  ]);
  expect(answers.toSorted()).toEqual(['enrol.already', null]);
});
