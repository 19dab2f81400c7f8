import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registerAppScheme, serveApp } from '../../electron/shell/window/app-protocol.ts';
import { externalLinks, openExternalLink } from '../../electron/shell/window/external-links.ts';
import { forbidNavigation } from '../../electron/shell/window/navigation.ts';
import { allowOnlyOurFiles } from '../../electron/shell/window/network.ts';
import { denyPermissions } from '../../electron/shell/window/permissions.ts';
import { reloadAfterCrash } from '../../electron/shell/window/reload-after-crash.ts';
import { makeFolder } from '../hosts/host-fixture.ts';
import { app, protocol, seen, shell } from '../stand-ins/electron.ts';
import { isPrevented, makeContents } from '../stand-ins/electron-contents.ts';
import { makeSession, mayLoad } from '../stand-ins/electron-session.ts';
import { makeHandClock } from '../stand-ins/hand-clock.ts';

test('app:// is an origin of its own that may do nothing a web page may not', () => {
  registerAppScheme(protocol);
  expect(seen.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
});

test('app://till/ serves the bundle with the strict policy, and nothing else', async () => {
  await using made = await makeFolder();
  const bundle = join(made.folder, 'renderer');
  await mkdir(bundle);
  await writeFile(join(bundle, 'index.html'), '<title>Till</title>');
  await writeFile(join(made.folder, 'secret.html'), 'secret');
  const { handlers, protocol } = makeSession();
  serveApp(protocol, bundle);
  const get = async (url: string, method = 'GET') =>
    (await handlers.app?.(new Request(url, { method }))) ?? null;

  const page = await get('app://till/');
  expect(await page?.text()).toBe('<title>Till</title>');
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page?.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(page?.headers.get('cache-control')).toBe('no-store');
  for (const path of [
    'nothing.html',
    '%2e%2e/secret.html',
    '..%2fsecret.html',
    '..%5csecret.html',
    'index.html%00',
  ]) {
    expect((await get(`app://till/${path}`))?.status, path).toBe(404);
  }
  expect((await get('app://other/'))?.status).toBe(403);
  expect((await get('app://till/', 'POST'))?.status).toBe(403);
});

test('every permission is denied, asked or looked up', () => {
  const session = makeSession();
  denyPermissions(session);
  const { permissionRequest, permissionCheck, device } = session.handlers;
  const contents = makeContents() as never;
  for (const permission of [
    'media',
    'geolocation',
    'clipboard-read',
    'serial',
    'hid',
    'fullscreen',
  ] as const) {
    const answers: boolean[] = [];
    permissionRequest?.(contents, permission, (granted) => answers.push(granted), {} as never);
    expect(answers, permission).toEqual([false]);
    expect(permissionCheck?.(contents, permission as never, 'app://till', {} as never), permission).toBe(
      false,
    );
  }
  expect(device?.({} as never)).toBe(false);
});

test('the page loads only from app://till/', () => {
  const session = makeSession();
  allowOnlyOurFiles(session);
  expect(mayLoad(session, 'app://till/index.html')).toBe(true);
  const others = [
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'data:,x',
  ];
  for (const url of [
    ...others,
    'app://till.evil/',
    'app://other/',
    'blob:app://till/x',
    'devtools://devtools/',
  ]) {
    expect(mayLoad(session, url), url).toBe(false);
  }
});

test('nothing navigates, embeds or opens a window; a link out is handed over', () => {
  const links: string[] = [];
  forbidNavigation(app, (url) => links.push(url));
  const contents = makeContents();
  expect(isPrevented(contents, 'will-navigate')).toBe(false);
  app.emit('web-contents-created', {}, contents);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    expect(isPrevented(contents, event), event).toBe(true);
  }
  expect(contents.open('https://example.com/')).toBe('deny');
  expect(links).toEqual(['https://example.com/']);
});

test('only listed pages open outside', () => {
  const listed = ['https://carme.example/help'];
  openExternalLink(shell, 'https://carme.example/help', listed);
  for (const url of [
    'https://carme.example/',
    'https://carme.example/help?x',
    'file:///etc/passwd',
    'javascript:1',
  ]) {
    openExternalLink(shell, url, listed);
  }
  expect(seen.opened).toEqual(listed);
  expect(externalLinks.every((url) => url.startsWith('https://'))).toBe(true);
});

test('a page that crashed is loaded again, not faster than twice a second', () => {
  const { clock, advance } = makeHandClock();
  const contents = makeContents();
  reloadAfterCrash(contents, clock);
  contents.emit('render-process-gone');
  advance(499);
  expect(contents.seen.reloads).toBe(0);
  advance(1);
  expect(contents.seen.reloads).toBe(1);
});
