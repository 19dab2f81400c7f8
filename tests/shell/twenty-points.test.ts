import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../hosts/host-fixture.ts';
import { becomeReady, ipcListeners, ipcRenderer, seen } from '../stand-ins/electron.ts';
import { isPrevented } from '../stand-ins/electron-contents.ts';
import { mayLoad } from '../stand-ins/electron-session.ts';
import { readBuilderConfig } from './builder-config.ts';
import type { BrowserWindow } from '../stand-ins/electron.ts';
import type { StandInSession } from '../stand-ins/electron-session.ts';

/**
 * Electron's security checklist, point by point, held against the whole shell as Electron starts it.
 * https://www.electronjs.org/docs/latest/tutorial/security
 */
const made = await makeFolder();
beforeAll(async () => {
  seen.appData = made.folder;
  await import('../../electron/main.ts');
  await import('../../electron/preload.ts');
  becomeReady();
  await vi.waitUntil(() => seen.windows[0]?.calls.length, { timeout: 10_000 });
});
afterAll(() => made[Symbol.asyncDispose]());

const window = () => seen.windows[0] as BrowserWindow;
const preferences = () => window().options.webPreferences ?? {};
const session = () => preferences().session as unknown as StandInSession;
const top = resolve(import.meta.dirname, '../..');
const fuses = (await readBuilderConfig()).electronFuses;

/** The rules of the policy that the page comes with, by their names. */
async function policyOfPage(): Promise<ReadonlyMap<string, string>> {
  const page = await session().handlers.app?.(new Request('app://till/'));
  const policy = page?.headers.get('content-security-policy') ?? '';
  return new Map(policy.split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.replace(/^\S+ /, '')]));
}

describe('the twenty points', () => {
  test('there is one window in one session: what is said of it is said of all there is', () => {
    expect(seen.windows).toHaveLength(1);
    expect([...seen.sessions.values()]).toEqual([session()]);
  });

  test('1. only load secure content', () => {
    expect(window().calls).toEqual(['load app://till/']);
    const insecure = ['http://carme.example/', 'ws://carme.example/', 'ftp://carme.example/', 'file:///x.js'];
    // Secure or not: nothing comes from elsewhere.
    for (const url of [...insecure, 'https://carme.example/', 'wss://carme.example/', 'app://elsewhere/'])
      expect(mayLoad(session(), url), url).toBe(false);
    expect(mayLoad(session(), 'app://till/main.js')).toBe(true);
  });

  test('2. do not enable Node.js integration for remote content', () => {
    expect(preferences()).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3. enable context isolation', () => {
    expect(preferences().contextIsolation).toBe(true);
  });

  test('4. enable process sandboxing', () => {
    expect(preferences().sandbox).toBe(true);
    // For every renderer there could ever be, and before there can be one.
    expect(seen.order.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
    expect(seen.order.indexOf('enableSandbox')).toBeLessThan(seen.order.indexOf('ready'));
  });

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'hid',
    'serial',
    'usb',
    'openExternal',
  ])('5. handle session permission requests from remote content: %s is denied', (permission) => {
    const { permissionRequest, permissionCheck, device } = session().handlers;
    const answers: boolean[] = [];
    const answer = (granted: boolean) => answers.push(granted);
    permissionRequest?.(window().webContents as never, permission as never, answer, {} as never);
    expect(answers).toEqual([false]);
    expect(permissionCheck?.(null, permission as never, 'app://till', {} as never)).toBe(false);
    expect(device?.({} as never)).toBe(false);
  });

  test('6. do not disable webSecurity', () => {
    expect(preferences().webSecurity).toBe(true);
  });

  test('7. define a Content Security Policy', async () => {
    const policy = await policyOfPage();
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).toBe("'self'");
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|http|data:|blob:/);
  });

  test('8. do not enable allowRunningInsecureContent', () => {
    expect(preferences().allowRunningInsecureContent).toBe(false);
  });

  test('9. do not enable experimental features', () => {
    expect(preferences().experimentalFeatures).toBe(false);
  });

  test('10. do not use enableBlinkFeatures', () => {
    expect(preferences()).not.toHaveProperty('enableBlinkFeatures');
  });

  test('11. do not use allowpopups for webviews: there is no webview, for the tag is off', async () => {
    expect(preferences().webviewTag).toBe(false);
    expect(await readFile(join(top, 'renderer/index.html'), 'utf8')).not.toMatch(/<webview/i);
  });

  test('12. verify webview options before creation: whatever its options, none is created', () => {
    expect(isPrevented(window().webContents, 'will-attach-webview')).toBe(true);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    '13. disable or limit navigation: %s goes nowhere',
    (event) => {
      expect(isPrevented(window().webContents, event)).toBe(true);
    },
  );

  test('13. disable or limit navigation: nor does what is dropped on the window', () => {
    expect(preferences().navigateOnDragDrop).toBe(false);
  });

  test('14. disable or limit creation of new windows', () => {
    for (const url of ['https://carme.example/', 'app://till/', 'about:blank', ''])
      expect(window().webContents.open(url), url).toBe('deny');
    expect(seen.windows).toHaveLength(1);
  });

  test('15. do not use shell.openExternal with untrusted content', () => {
    for (const url of ['https://carme.example/', 'file:///bin/sh', 'javascript:1', 'smb://there/x'])
      window().webContents.open(url);
    expect(seen.opened).toEqual([]);
  });

  test('16. use a current version of Electron: the one that is pinned is the one that is here', async () => {
    const read = async (path: string) =>
      JSON.parse(await readFile(join(top, path), 'utf8')) as {
        version: string;
        devDependencies: Record<string, string>;
      };
    const pinned = (await read('package.json')).devDependencies['electron'] ?? '';
    expect((await read('node_modules/electron/package.json')).version).toBe(pinned);
    // Electron keeps its three latest majors: of those this was the newest when it was last raised.
    expect(Number.parseInt(pinned, 10)).toBeGreaterThanOrEqual(45);
  });

  test.each([
    ['a frame that is gone', () => null],
    ['a frame inside the page', () => ({ origin: 'app://till' })],
    ['another page', () => ({ origin: 'https://carme.example' })],
  ])('17. validate the sender of all IPC messages: %s is not heard', async (_who, senderFrame) => {
    expect([...ipcListeners.keys()]).toEqual(['till.call']);
    const call = ipcListeners.get('till.call');
    const request = { id: 0, call: 'start.state', input: {} };
    const sent = Promise.resolve(call?.({ senderFrame: senderFrame() } as never, request));
    await expect(sent).rejects.toThrow('Only the page of the till');
  });

  test('18. avoid usage of the file:// protocol and prefer usage of custom protocols', () => {
    expect(window().calls).toEqual(['load app://till/']);
    expect(seen.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(mayLoad(session(), 'file:///etc/hosts')).toBe(false);
  });

  test.each([
    ['runAsNode', false],
    ['enableCookieEncryption', true],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
    ['loadBrowserProcessSpecificV8Snapshot', false],
    ['grantFileProtocolExtraPrivileges', false],
  ])('19. check which fuses you can change: %s is %s', (fuse, value) => {
    expect(fuses[fuse]).toBe(value);
  });

  test('19. check which fuses you can change: there is no other, and the app is in the archive they look at', async () => {
    expect(Object.keys(fuses)).toHaveLength(8);
    expect((await readBuilderConfig()).asar).toBe(true);
  });

  test('20. do not expose Electron APIs to untrusted web content', () => {
    expect([...seen.exposed.keys()]).toEqual(['till']);
    const till = seen.exposed.get('till') as { on: (listener: (...heard: unknown[]) => void) => void };
    expect(Object.keys(till)).toEqual(['call', 'on']);
    const heard: unknown[][] = [];
    till.on((...all) => heard.push(all));
    ipcRenderer.emit('till.notice', { sender: ipcRenderer }, { event: 'forget', payload: {} });
    expect(heard).toEqual([[{ event: 'forget', payload: {} }]]);
  });
});
