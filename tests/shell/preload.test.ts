import { beforeAll, expect, test } from 'vitest';
import { invoked, ipcRenderer, seen } from '../stand-ins/electron.ts';
import type { Notice, TillBridge } from '../../shared/contract/protocol.ts';

beforeAll(() => import('../../electron/preload.ts'));
const till = () => seen.exposed.get('till') as TillBridge;

test('the page gets one bridge and nothing of Electron', () => {
  expect([...seen.exposed.keys()]).toEqual(['till']);
  expect(Object.keys(till())).toEqual(['call', 'on']);
});

test('a call goes out on the one channel and brings its answer', async () => {
  expect(await till().call('scan', { code: 'R-1' })).toMatchObject({ ok: true, value: 'answered' });
  expect(invoked).toEqual([
    { channel: 'till.call', args: [{ id: 0, call: 'scan', input: { code: 'R-1' } }] },
  ]);
});

test('a listener hears notices without the event, until it leaves', () => {
  const heard: unknown[][] = [];
  const leave = till().on((...args: Notice[]) => heard.push(args));
  const notice = { event: 'sale.changed', payload: null };
  ipcRenderer.emit('till.notice', { sender: 'Electron' }, notice);
  leave();
  ipcRenderer.emit('till.notice', { sender: 'Electron' }, notice);
  expect(heard).toEqual([[notice]]);
});
