import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { enter, openSocket, openTestHost } from './host-fixture.ts';
import type { IncomingMessage } from 'node:http';

/** fetch forbids a Host header of one's own and tidies paths; a plain request sends what it is told. */
async function get(origin: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(origin);
  const sent = request({ hostname, port, path, method, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await response.toArray();
  return {
    status: response.statusCode,
    headers: response.headers,
    body: Buffer.concat(body as Buffer[]).toString(),
  };
}

/** How an upgrade was answered: 101 when it was let in. */
async function upgradeStatus(
  origin: string,
  headers: Record<string, string>,
  path?: string,
): Promise<number> {
  const socket = openSocket(origin, headers, path);
  return new Promise((answered) => {
    socket.on('open', () => {
      socket.terminate();
      answered(101);
    });
    socket.on('unexpected-response', (sent, response: IncomingMessage) => {
      sent.destroy();
      answered(response.statusCode ?? 0);
    });
  });
}

test('a token lets one browser in, once', async () => {
  await using host = await openTestHost();
  const first = await fetch(host.address, { redirect: 'manual' });
  expect(first.status).toBe(303);
  expect(first.headers.get('location')).toBe('/');
  expect(first.headers.get('set-cookie')).toMatch(/^till-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const second = await fetch(host.address, { redirect: 'manual' });
  expect(second.status).toBe(403);
  expect(second.headers.get('set-cookie')).toBeNull();
  expect((await fetch(`${host.origin}/enter?token=guess`, { redirect: 'manual' })).status).toBe(403);
  expect((await fetch(host.newAddress(), { redirect: 'manual' })).status).toBe(303);
});

test('nothing is served without the cookie, nor for a made-up one', async () => {
  await using host = await openTestHost();
  const name = (await enter(host)).split('=')[0];
  for (const path of ['/', '/main.js', '/bridge/bridge.mjs', '/nothing']) {
    expect((await get(host.origin, path)).status, path).toBe(403);
    expect((await get(host.origin, path, { cookie: `${name}=guess` })).status, path).toBe(403);
  }
});

test('a foreign Host is refused, with the cookie too', async () => {
  await using host = await openTestHost();
  const cookie = await enter(host);
  for (const name of [
    'evil.example',
    `evil.example:${new URL(host.origin).port}`,
    '127.0.0.1',
    'localhost',
  ]) {
    expect((await get(host.origin, '/', { cookie, host: name })).status, name).toBe(421);
    expect(await upgradeStatus(host.origin, { cookie, host: name }), name).toBe(421);
  }
});

test('a WebSocket needs our origin, our cookie and our path', async () => {
  await using host = await openTestHost();
  const cookie = await enter(host);
  expect(await upgradeStatus(host.origin, { cookie })).toBe(101);
  expect(await upgradeStatus(host.origin, {})).toBe(403);
  expect(await upgradeStatus(host.origin, { cookie, origin: 'https://evil.example' })).toBe(403);
  expect(await upgradeStatus(host.origin, { cookie, origin: 'null' })).toBe(403);
  expect(await upgradeStatus(host.origin, { cookie }, '/other')).toBe(404);
});

test('only files of the built renderer are served', async () => {
  await using host = await openTestHost();
  const headers = { cookie: await enter(host) };
  expect((await get(host.origin, '/main.js', headers)).body).toBe('export {}');
  const outside = [
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '//secret.html',
  ];
  for (const path of [
    ...outside,
    '/index.html%00.js',
    '/%zz',
    '/renderer',
    '/package.json',
    '/bridge/gate.ts',
  ]) {
    const answer = await get(host.origin, path, headers);
    expect([400, 404], path).toContain(answer.status);
    expect(answer.body, path).toBe('');
  }
  expect((await get(host.origin, '/', headers, 'POST')).status).toBe(405);
});

test('every answer carries the strict headers, a refusal too', async () => {
  await using host = await openTestHost();
  const headers = { cookie: await enter(host) };
  for (const answer of [await get(host.origin, '/', headers), await get(host.origin, '/')]) {
    expect(answer.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
        `connect-src ${host.origin.replace('http', 'ws')}; base-uri 'none'; form-action 'none'; ` +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
  }
});

test('the host answers on the loopback address only', async () => {
  await using host = await openTestHost();
  const { port } = new URL(host.origin);
  await expect(fetch(`http://127.0.0.2:${port}/`)).rejects.toThrow('fetch failed');
});
