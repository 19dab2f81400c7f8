import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolder } from '../hosts/host-fixture.ts';
import { app, becomeReady, ipcListeners, seen } from '../stand-ins/electron.ts';
import { isPrevented } from '../stand-ins/electron-contents.ts';
import { mayLoad } from '../stand-ins/electron-session.ts';
import type { BrowserWindow } from '../stand-ins/electron.ts';

/** The whole shell, started once as Electron starts it; each test looks at one thing it must have done. */
const made = await makeFolder();
beforeAll(async () => {
  seen.appData = made.folder;
  await import('../../electron/main.ts');
  becomeReady();
  await vi.waitUntil(() => seen.windows[0]?.calls.length, { timeout: 10_000 });
});
afterAll(() => made[Symbol.asyncDispose]());

const window = () => seen.windows[0] as BrowserWindow;
const session = () => [...seen.sessions.values()][0];

test('the sandbox and the scheme are set before the app is ready', () => {
  expect(seen.order).toEqual(['setPath userData', 'enableSandbox', 'registerSchemes', 'ready']);
});

test('there is one window, it shows app://till/, and its preferences give the page nothing', () => {
  expect(seen.windows).toHaveLength(1);
  expect(window().calls).toEqual(['load app://till/']);
  expect(window().options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    devTools: false,
    session: session(),
  });
});

test('its profile is in memory only, and spelled nowhere', () => {
  expect([...seen.sessions.keys()].every((name) => !name.startsWith('persist:'))).toBe(true);
  expect(session()?.told.spellChecker).toBe(false);
});

test('every rule of the window is in force', () => {
  const { handlers } = session() ?? {};
  expect(handlers?.app).toBeTypeOf('function');
  expect(handlers?.permissionCheck?.(null, 'media', 'app://till', {} as never)).toBe(false);
  expect(handlers?.permissionRequest).toBeTypeOf('function');
  const own = session();
  expect(own && mayLoad(own, 'https://example.com/')).toBe(false);
  expect(isPrevented(window().webContents, 'will-navigate')).toBe(true);
  expect(window().webContents.open('https://example.com/')).toBe('deny');
  expect([...ipcListeners.keys()]).toEqual(['till.call']);
});

test('the till process is handed its folders and the key of the keystore', () => {
  expect(seen.tills[0]?.module).toMatch(/till\.js$/);
  expect(seen.tills[0]?.messages[0]).toEqual({
    say: 'open',
    folder: join(made.folder, 'carme-till', 'boutique'),
    sampleFolder: join(made.folder, 'carme-till', 'sample'),
    keyHex: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
  });
});

test('a till process that dies is started again with the same key', async () => {
  const [first] = seen.tills;
  first?.emit('message', { say: 'ready' });
  first?.kill();
  const second = await vi.waitUntil(() => seen.tills[1], { timeout: 10_000 });
  expect(second.messages[0]).toEqual(first?.messages[0]);
});

test('starting the till again brings its window to the front', () => {
  app.emit('second-instance');
  expect(window().calls.slice(-2)).toEqual(['restore', 'focus']);
});

test('the app ends with its window, when the till has closed', async () => {
  app.emit('window-all-closed');
  const till = seen.tills.at(-1);
  expect(till?.messages.at(-1)).toEqual({ say: 'close' });
  expect(seen.order).not.toContain('quit');
  till?.emit('message', { say: 'closed' });
  await vi.waitUntil(() => seen.order.includes('quit'), { timeout: 10_000 });
});
