import { expect, test } from 'vitest';
import { openRelay } from '../../electron/shell/relay.ts';
import { makeHandClock } from '../stand-ins/hand-clock.ts';
import type { StartTill } from '../../electron/shell/relay.ts';
import type { FromHost, FromTill } from '../../electron/till/host-protocol.ts';
import type { Notice } from '../../shared/contract/protocol.ts';

type Started = {
  readonly heard: FromHost[];
  readonly say: (message: FromTill) => void;
  readonly exit: () => void;
  kills: number;
};

/** A relay over till processes that say what the test wants. */
function openTestRelay() {
  const { clock, advance } = makeHandClock();
  const tills: Started[] = [];
  const startTill: StartTill = ({ message, exit }) => {
    const till: Started = { heard: [], say: message, exit, kills: 0 };
    tills.push(till);
    return { pid: () => tills.length, send: (sent) => till.heard.push(sent), kill: () => void till.kills++ };
  };
  const open = { say: 'open', folder: '/boutique', sampleFolder: '/sample', keyHex: null } as const;
  const relay = openRelay({ startTill, open, clock });
  const till = () => tills.at(-1) as Started;
  const requests = () => till().heard.filter((one) => one.say === 'request');
  return { relay, open, advance, tills, till, requests };
}
const ask = (id: number, call = 'sale.current') => ({ id, call, input: {} });

test('a till is opened first; requests made meanwhile follow their connection once it is ready', () => {
  const { relay, open, till } = openTestRelay();
  const connection = relay.connect('window', () => {});
  void connection.call(ask(1));
  expect(till().heard).toEqual([open]);
  till().say({ say: 'ready' });
  expect(till().heard.map(({ say }) => say)).toEqual(['open', 'connect', 'request']);
  expect(till().heard[1]).toEqual({ say: 'connect', connection: 1, kind: 'window' });
});

test('answers find the caller and its number, in whatever order they come', async () => {
  const { relay, till, requests } = openTestRelay();
  till().say({ say: 'ready' });
  const [one, other] = [relay.connect('window', () => {}), relay.connect('automation', () => {})];
  const answers = [one.call(ask(5)), other.call(ask(5)), one.call(ask(6))];
  for (const { connection, request } of requests().toReversed()) {
    till().say({ say: 'response', connection, response: { id: request.id, ok: true, value: request.id } });
  }
  const values = (await Promise.all(answers)).map((answer) => [answer.id, answer.ok && answer.value]);
  expect(values).toEqual([5, 5, 6].map((id, index) => [id, requests()[index]?.request.id]));
});

test('notices reach their connection until it closes', () => {
  const { relay, till } = openTestRelay();
  till().say({ say: 'ready' });
  const heard: Notice[] = [];
  const connection = relay.connect('window', (notice) => heard.push(notice));
  const tell = (event: string) =>
    till().say({ say: 'notice', connection: 1, notice: { event, payload: null } });
  tell('first');
  connection.close();
  tell('second');
  expect(heard.map(({ event }) => event)).toEqual(['first']);
  expect(till().heard.at(-1)).toEqual({ say: 'disconnect', connection: 1 });
});

test('when the till dies, what waited is answered and a new one is started and joined', async () => {
  const { relay, advance, tills, till, requests } = openTestRelay();
  till().say({ say: 'ready' });
  const heard: Notice[] = [];
  const connection = relay.connect('window', (notice) => heard.push(notice));
  const waiting = connection.call(ask(1));
  till().exit();
  expect(await waiting).toMatchObject({ id: 1, ok: false, error: { code: 'till.restarting' } });
  expect(await connection.call(ask(2))).toMatchObject({
    id: 2,
    ok: false,
    error: { code: 'till.restarting' },
  });
  expect(heard).toEqual([
    { event: 'forget', payload: { reason: 'ended' } },
    { event: 'session.changed', payload: { session: null } },
  ]);

  advance(100);
  expect(tills).toHaveLength(2);
  const late = connection.call(ask(3));
  expect(requests()).toEqual([]);
  till().say({ say: 'ready' });
  expect(requests()).toMatchObject([{ connection: 1, request: { call: 'sale.current' } }]);
  till().say({
    say: 'response',
    connection: 1,
    response: { id: requests()[0]?.request.id ?? 0, ok: true, value: 'back' },
  });
  expect(await late).toEqual({ id: 3, ok: true, value: 'back' });
});

test('the pause before a new start doubles up to two seconds, and is short again after a good run', () => {
  const { advance, tills, till } = openTestRelay();
  for (const pauseMs of [100, 200, 400, 800, 1600, 2000, 2000]) {
    const before = tills.length;
    till().exit();
    advance(pauseMs - 1);
    expect(tills).toHaveLength(before);
    advance(1);
    expect(tills).toHaveLength(before + 1);
  }
  advance(10_000);
  till().exit();
  const before = tills.length;
  advance(100);
  expect(tills).toHaveLength(before + 1);
});

test('closing asks the till to close, waits for its end, and starts no other', async () => {
  const { relay, advance, tills, till } = openTestRelay();
  till().say({ say: 'ready' });
  const closed = relay.close();
  expect(till().heard.at(-1)).toEqual({ say: 'close' });
  expect(till().kills).toBe(0);
  till().exit();
  await closed;
  advance(60_000);
  expect(tills).toHaveLength(1);
});

test('a till that does not close in five seconds is ended', () => {
  const { relay, advance, till } = openTestRelay();
  void relay.close();
  advance(4_999);
  expect(till().kills).toBe(0);
  advance(1);
  expect(till().kills).toBe(1);
});

test('closing while the next start is waited for ends at once', async () => {
  const { relay, advance, tills, till } = openTestRelay();
  till().exit();
  await relay.close();
  advance(60_000);
  expect(tills).toHaveLength(1);
});

test('a till that was opened by its recovery code, or as a sample, is opened so again after it died', () => {
  const { advance, till, tills } = openTestRelay();
  till().say({ say: 'ready' });
  till().say({ say: 'opened', folder: '/sample', keyHex: 'ab'.repeat(32) });
  till().exit();
  advance(100);
  expect(tills).toHaveLength(2);
  expect(till().heard[0]).toEqual({
    say: 'open',
    folder: '/sample',
    sampleFolder: '/sample',
    keyHex: 'ab'.repeat(32),
  });
});
