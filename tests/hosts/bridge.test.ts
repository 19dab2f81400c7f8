import { expect, test, vi } from 'vitest';
import { openBridge } from '../../scripts/browser-host/bridge.mjs';
import { enter, openSocket, openTestHost } from './host-fixture.ts';
import type { Notice } from '../../shared/contract/protocol.ts';

const restarting = { code: 'till.restarting', message: 'One moment, please.' } as const;

/** The bridge as a page has it, over real sockets to a real host; `sockets` are those it has opened. */
async function openTestBridge() {
  const host = await openTestHost();
  const cookie = await enter(host);
  const sockets: ReturnType<typeof openSocket>[] = [];
  let down = false;
  const bridge = openBridge(() => {
    // Nothing listens on the loopback's discard port: what a page sees of a host that is gone.
    const socket = openSocket(down ? 'http://127.0.0.1:9' : host.origin, { cookie });
    socket.on('error', () => {});
    sockets.push(socket);
    return socket;
  }, restarting);
  return { ...host, ...bridge, sockets, goDown: (isDown: boolean) => (down = isDown) };
}

test('a call made while the page connects is sent when it has', async () => {
  await using till = await openTestBridge();
  expect(await till.call('echo', 1)).toEqual({ ok: true, value: 1 });
});

test('answers find their calls, notices every listener until it leaves', async () => {
  await using till = await openTestBridge();
  const [heard, left]: Notice[][] = [[], []];
  till.on((notice) => heard?.push(notice));
  till.on((notice) => left?.push(notice))();
  expect(
    await Promise.all([till.call('echo', 'a'), till.call('tell', 'news'), till.call('echo', 'b')]),
  ).toEqual([
    { ok: true, value: 'a' },
    { ok: true, value: null },
    { ok: true, value: 'b' },
  ]);
  expect(heard).toContainEqual({ event: 'told', payload: 'news' });
  expect(left).toEqual([]);
});

test('a lost connection answers what waited, and is made again by itself', async () => {
  await using till = await openTestBridge();
  await till.call('echo', 1);
  const waiting = till.call('never', {});
  till.goDown(true);
  till.sockets.at(-1)?.terminate();
  expect(await waiting).toEqual({ ok: false, error: restarting });
  expect(await till.call('echo', 2)).toEqual({ ok: false, error: restarting });
  till.goDown(false);
  const answer = await vi.waitUntil(
    async () => {
      const tried = await till.call('echo', 3);
      return tried.ok && tried;
    },
    { timeout: 10_000 },
  );
  expect(answer).toEqual({ ok: true, value: 3 });
});
