import { once } from 'node:events';
import { expect, test } from 'vitest';
import { answerTo, enter, openSocket, openTestHost, readMessages } from './host-fixture.ts';

async function openWindow(host: Awaited<ReturnType<typeof openTestHost>>) {
  const socket = openSocket(host.origin, { cookie: await enter(host) });
  const { messages, next } = readMessages(socket);
  await once(socket, 'open');
  const ask = (id: number, call: string, input: unknown = {}) => {
    socket.send(JSON.stringify({ id, call, input }));
    return next(answerTo(id));
  };
  return { socket, messages, next, ask };
}

test('the host hands the till its folders and its key', async () => {
  await using host = await openTestHost();
  const { ask } = await openWindow(host);
  const { folder, sampleFolder } = host;
  const value = { say: 'open', folder, sampleFolder, keyHex: 'ab'.repeat(32) };
  expect(await ask(1, 'opened')).toEqual({ id: 1, ok: true, value });
});

test('each window gets its own answers and notices, even with the same numbers', async () => {
  await using host = await openTestHost();
  const [one, other] = [await openWindow(host), await openWindow(host)];
  const answers = [one.ask(7, 'echo', 'one'), other.ask(7, 'echo', 'other')];
  expect(await Promise.all(answers)).toEqual([
    { id: 7, ok: true, value: 'one' },
    { id: 7, ok: true, value: 'other' },
  ]);
  await one.ask(8, 'tell', 'secret');
  await other.ask(9, 'echo');
  const told = { event: 'told', payload: 'secret' };
  expect(one.messages).toContainEqual(told);
  expect(other.messages).not.toContainEqual(told);
});

test('a till that dies is started again; what waited is answered, and the window joins the new one', async () => {
  await using host = await openTestHost();
  const { ask, next, messages } = await openWindow(host);
  await ask(1, 'echo');
  const before = host.tillPid();
  const waiting = ask(2, 'never');
  host.killTill();
  expect(await waiting).toMatchObject({ id: 2, ok: false, error: { code: 'till.restarting' } });
  const notices = messages.filter((message) => 'event' in message);
  expect(notices.slice(-2)).toEqual([
    { event: 'forget', payload: { reason: 'ended' } },
    { event: 'session.changed', payload: { session: null } },
  ]);
  messages.length = 0;
  await next((message) => 'event' in message && message.event === 'joined');
  expect(await ask(3, 'echo', 'again')).toEqual({ id: 3, ok: true, value: 'again' });
  expect(host.tillPid()).not.toBe(before);
});

test('a till that dies while it answers does not take the host with it', async () => {
  await using host = await openTestHost();
  const { ask, next, messages } = await openWindow(host);
  expect(await ask(1, 'die')).toMatchObject({ ok: false, error: { code: 'till.restarting' } });
  messages.length = 0;
  await next((message) => 'event' in message && message.event === 'joined');
  expect(await ask(2, 'echo', 1)).toMatchObject({ ok: true });
});

test.each([
  ['no JSON', 'hello'],
  ['no request', '{"id":1}'],
  ['a number out of range', '{"id":-1,"call":"echo","input":{}}'],
  ['binary', Buffer.from('{"id":1,"call":"echo","input":{}}')],
])('a malformed frame (%s) closes its socket', async (_what, frame) => {
  await using host = await openTestHost();
  const { socket } = await openWindow(host);
  socket.send(frame);
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1008);
});

test('a frame over the limit closes its socket, and the host serves on', async () => {
  await using host = await openTestHost();
  const { socket } = await openWindow(host);
  socket.send(JSON.stringify({ id: 1, call: 'echo', input: 'x'.repeat(1024 * 1024) }));
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(1009);
  const { ask } = await openWindow(host);
  expect(await ask(1, 'echo', 1)).toMatchObject({ ok: true });
});

test('closing the host ends the till process', async () => {
  const host = await openTestHost();
  const { ask } = await openWindow(host);
  await ask(1, 'echo');
  const pid = host.tillPid();
  await host[Symbol.asyncDispose]();
  expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH');
  await expect(fetch(host.origin)).rejects.toThrow('fetch failed');
});
