import { expect, test } from 'vitest';
import { callChannel, noticeChannel } from '../../electron/shell/channels.ts';
import { serveWindow } from '../../electron/shell/ipc.ts';
import { ipcListeners, ipcMain } from '../stand-ins/electron.ts';
import { makeContents } from '../stand-ins/electron-contents.ts';
import type { Relay } from '../../electron/shell/relay.ts';
import type { Notice } from '../../shared/contract/protocol.ts';

/** A window served by a relay that gives back what it is asked and remembers who is connected. */
function openTestWindow() {
  const contents = makeContents();
  const connected = new Set<number>();
  const listeners: ((notice: Notice) => void)[] = [];
  let last = 0;
  const relay: Relay = {
    connect: (_kind, onNotice) => {
      const connection = ++last;
      connected.add(connection);
      listeners.push(onNotice);
      return {
        call: async ({ id, input }) => ({ id, ok: true, value: { connection, input } }),
        close: () => connected.delete(connection),
      };
    },
    pid: () => undefined,
    kill: () => {},
    close: async () => {},
  };
  serveWindow({ ipcMain, contents, relay });
  const call = async (senderFrame: { origin: string } | null, request: unknown) =>
    ipcListeners.get(callChannel)?.({ senderFrame } as never, request);
  return { contents, connected, listeners, call };
}
const request = { id: 0, call: 'sale.current', input: 'x' };

test('the page of the window is answered', async () => {
  const { contents, call } = openTestWindow();
  expect(await call(contents.mainFrame, request)).toEqual({
    id: 0,
    ok: true,
    value: { connection: 1, input: 'x' },
  });
});

test.each([
  ['a frame that is gone', () => null],
  ['a frame inside the page', () => ({ origin: 'app://till' })],
])('%s is not heard', async (_who, frame) => {
  const { call } = openTestWindow();
  await expect(call(frame(), request)).rejects.toThrow('Only the page of the till');
});

test('the window is not heard while it shows another origin', async () => {
  const { contents, call } = openTestWindow();
  contents.mainFrame.origin = 'https://example.com';
  await expect(call(contents.mainFrame, request)).rejects.toThrow('Only the page of the till');
});

test.each([null, 'sale.current', { id: 'x', call: 'a', input: 1 }, { id: 0, input: 1 }])(
  'what is no request (%j) is refused',
  async (message) => {
    const { contents, call } = openTestWindow();
    await expect(call(contents.mainFrame, message)).rejects.toThrow('nothing but requests');
  },
);

test('notices go out on the one channel', () => {
  const { contents, listeners } = openTestWindow();
  const notice = { event: 'sale.changed', payload: null };
  listeners.at(-1)?.(notice);
  expect(contents.sent).toEqual([{ channel: noticeChannel, args: [notice] }]);
});

test('a page that is loaded again is a new connection: nobody is signed in on it', async () => {
  const { contents, connected, call } = openTestWindow();
  contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
  contents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
  expect([...connected]).toEqual([1]);
  contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
  expect([...connected]).toEqual([2]);
  expect(await call(contents.mainFrame, request)).toMatchObject({ value: { connection: 2 } });
  contents.emit('destroyed');
  expect([...connected]).toEqual([]);
});
