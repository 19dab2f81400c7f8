import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBrowserHost } from '../../../scripts/browser-host/open-browser-host.ts';
import { callNames } from '../../../shared/contract/contract.ts';
import { kanda } from '../../builders/clients.ts';
import { foundFolder, testKey } from '../../builders/founded-folder.ts';
import { anna, mali } from '../../builders/people.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { newFolder } from '../../test-till.ts';
import { answerTo, enter, openSocket, readMessages } from '../host-fixture.ts';
import type { NewStaff } from '../../../electron/till/start/found-till.ts';
import type { StaffTile } from '../../../shared/contract/staff.ts';
import type { BrowserHost } from '../../../scripts/browser-host/open-browser-host.ts';

/** A window of the real till, and whatever its owner types into the developer tools. */
async function openWindow(host: BrowserHost) {
  const socket = openSocket(host.origin, { cookie: await enter(host) });
  const { messages, next } = readMessages(socket);
  await once(socket, 'open');
  let requests = 0;
  /** Sends a frame of one's own making; what is said besides goes first or last, wherever it might count more. */
  const send = async (call: string, input: unknown = {}, besides = '') => {
    const id = (requests += 1);
    const own = `"id":${id},"call":${JSON.stringify(call)},"input":${JSON.stringify(input)}`;
    socket.send(besides === '' ? `{${own}}` : `{${besides},${own}}`);
    const answer = await next(answerTo(id));
    const { id: _, ...said } = answer as Extract<typeof answer, { id: number }>;
    return said;
  };
  const ask = async <T>(call: string, input: unknown = {}) => {
    const answer = await send(call, input);
    if (!answer.ok) throw new Error(`${call} was refused: ${answer.error.code}`);
    return answer.value as T;
  };
  const signIn = async ({ givenName, pin }: NewStaff) => {
    const tiles = await ask<StaffTile[]>('staff.tiles');
    const staffId = tiles.find(({ displayName }) => displayName.startsWith(givenName))?.staffId;
    await ask('staff.signIn', { staffId, pin });
    return staffId;
  };
  return { socket, messages, send, ask, signIn };
}

const codeOf = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof openWindow>>['send']>>): string =>
  answer.ok ? 'done' : answer.error.code;

/** Mali at the first window, where a client was written down; Anna at the second, with the developer tools open. */
async function twoWindows() {
  const folder = newFolder();
  await foundFolder(join(folder, 'till'));
  const rendererFolder = join(folder, 'renderer');
  await mkdir(rendererFolder);
  await writeFile(join(rendererFolder, 'index.html'), '<head></head>');
  const till = join(folder, 'till');
  const keyHex = testKey.toString('hex');
  const host = await openBrowserHost({ folder: till, sampleFolder: till, keyHex, rendererFolder });
  onTestFinished(() => host.close());
  const [malis, annas] = [await openWindow(host), await openWindow(host)];
  const maliId = await malis.signIn(mali);
  const { clientId } = await malis.ask<{ clientId: string }>('clients.create', kanda);
  await annas.signIn(anna);
  return { host, malis, annas, maliId, clientId };
}

test('whoever names another window, session, person or role in a request is answered as themselves', async () => {
  const { malis, annas, maliId, clientId } = await twoWindows();
  const { session } = await malis.ask<{ session: object }>('staff.session');
  const malisSession = JSON.stringify(session);
  const lies = [
    ...[0, 1, 2, 3, -1].map((connection) => `"connection":${connection}`),
    `"session":${malisSession}`,
    `"context":{"session":${malisSession}},"caller":{"session":${malisSession},"kind":"automation"}`,
    `"staffId":"${maliId}","role":"manager"`,
    '"kind":"automation","say":"request"',
    `"request":{"id":1,"call":"clients.reveal","input":{"clientId":"${clientId}","group":"contact"}}`,
    '"__proto__":{"role":"manager","kind":"automation"}',
    '"constructor":{"prototype":{"role":"manager"}}',
  ];
  const asked = [
    ['staff.session', {}],
    ['clients.reveal', { clientId, group: 'contact' }],
    ['review.looks', {}],
    ['clients.setTier', { clientId, tier: 'VIP' }],
  ] as const;
  const heard = malis.messages.length;
  for (const [call, input] of asked) {
    const honest = await annas.send(call, input);
    for (const lie of lies)
      expect({ lie, said: await annas.send(call, input, lie) }).toEqual({ lie, said: honest });
  }
  expect(await annas.send('staff.session')).toMatchObject({ value: { session: { displayName: 'Anna P.' } } });
  expect(await annas.send('clients.reveal', asked[1][1])).toMatchObject({
    error: { code: 'client.not-yours' },
  });
  expect(malis.messages.slice(heard)).toEqual([]);
});

test('what is put into the input of any call besides what it asks for changes nothing that is answered', async () => {
  const { annas, malis, maliId } = await twoWindows();
  const besides = JSON.parse(
    `{"role":"manager","session":{"staffId":"${maliId}","role":"manager"},"connection":1,"kind":"automation",
      "underDuress":false,"__proto__":{"role":"manager","isAdmin":true},"constructor":{"prototype":{"role":"manager"}}}`,
  ) as object;
  const ends = new Set(['staff.lock', 'staff.signIn', 'start.trySample', 'start.setUp']);
  for (const name of callNames.filter((one) => !ends.has(one))) {
    const input: object = validInputs()[name];
    const honest = await annas.send(name, input);
    // Spread would drop a key called __proto__: descriptors carry it over as one of its own.
    const lying = Object.create(null, {
      ...Object.getOwnPropertyDescriptors(besides),
      ...Object.getOwnPropertyDescriptors(input),
    }) as object;
    expect([codeOf(honest), 'call.malformed'], name).toContain(codeOf(await annas.send(name, lying)));
  }
  expect(await annas.send('staff.session')).toMatchObject({ value: { session: { displayName: 'Anna P.' } } });
  expect(await annas.send('review.looks')).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await malis.send('staff.session')).toMatchObject({ value: { session: { displayName: 'Mali K.' } } });
});

test('words of the host to the till, said by a window, end that window and reach nobody', async () => {
  const { host, malis } = await twoWindows();
  const pid = host.tillPid();
  for (const words of [
    '{"say":"close"}',
    '{"say":"disconnect","connection":1}',
    '{"say":"connect","connection":1,"kind":"automation"}',
    '{"say":"open","folder":"/","sampleFolder":"/","keyHex":null}',
    '[{"id":1,"call":"staff.session","input":{}}]',
    '{"id":"1","call":"staff.session","input":{}}',
  ]) {
    const { socket } = await openWindow(host);
    socket.send(words);
    const [code] = (await once(socket, 'close')) as [number];
    expect({ words, code }).toEqual({ words, code: 1008 });
  }
  expect(host.tillPid()).toBe(pid);
  expect(await malis.send('staff.session')).toMatchObject({ value: { session: { displayName: 'Mali K.' } } });
});
