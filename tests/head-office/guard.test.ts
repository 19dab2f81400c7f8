import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { mayListen } from '../../head-office/listen.ts';
import { openOffice } from './office.ts';
import { onBothStores } from './stores.ts';
import type { IncomingMessage } from 'node:http';

/** fetch sets the host itself: this asks under another name, as a page that points its name at this machine does. */
async function statusAs(host: string, url: string, headers = {}): Promise<number | undefined> {
  const sent = request(url, { headers: { host, ...headers } });
  sent.end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

onBothStores((newPlace) => {
  test('without a password only this machine’s own pages are answered', async () => {
    const office = await openOffice(await newPlace());
    for (const path of ['/', '/console/state', '/styles/house.css']) {
      expect(await statusAs('shop.example', `${office.url}${path}`)).toBe(403);
      expect(await statusAs('localhost:8710', `${office.url}${path}`)).toBe(200);
    }
  });

  test('without a password nobody is answered for whom a proxy on this machine speaks', async () => {
    const office = await openOffice(await newPlace());
    const by = (name: string) =>
      statusAs('127.0.0.1', `${office.url}/console/state`, { [name]: '203.0.113.7' });
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) expect(await by(name)).toBe(403);
  });

  test('an empty password is none, and opens the console to nobody else', async () => {
    const office = await openOffice(await newPlace(), { password: '' });
    const headers = { authorization: `Basic ${btoa('anna:')}` };
    expect(await statusAs('shop.example', `${office.url}/console/state`, headers)).toBe(403);
    expect(await statusAs('localhost', `${office.url}/console/state`)).toBe(200);
  });

  test('with a password the console asks for it; tills and the health check do not need it', async () => {
    const office = await openOffice(await newPlace(), { password: 'quiet as snow' });
    const status = async (path: string, password?: string) => {
      const headers = password === undefined ? {} : { authorization: `Basic ${btoa(`anna:${password}`)}` };
      return (await fetch(`${office.url}${path}`, { headers })).status;
    };
    for (const path of ['/', '/console/state']) {
      expect(await status(path)).toBe(401);
      expect(await status(path, 'quiet as rain')).toBe(401);
      expect(await status(path, 'quiet as snow')).toBe(200);
    }
    expect(await status('/health')).toBe(200);
    const till = await office.newTill();
    expect((await office.push(till, [])).status).toBe(200);
  });
});

test('beyond this machine head office listens only with a password', () => {
  for (const address of ['127.0.0.1', '::1', 'localhost']) expect(mayListen(address, undefined)).toBe(true);
  expect(mayListen('0.0.0.0', undefined)).toBe(false);
  expect(mayListen('192.168.1.10', '')).toBe(false);
  expect(mayListen('0.0.0.0', 'quiet as snow')).toBe(true);
});
