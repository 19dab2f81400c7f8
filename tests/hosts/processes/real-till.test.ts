import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBrowserHost } from '../../../scripts/browser-host/open-browser-host.ts';
import { answerTo, enter, makeFolder, openSocket, readMessages } from '../host-fixture.ts';

test('the real till process, killed with a sample open, is back with it and asks for a PIN again', async () => {
  await using made = await makeFolder();
  const rendererFolder = join(made.folder, 'renderer');
  await mkdir(rendererFolder);
  await writeFile(join(rendererFolder, 'index.html'), '<head></head>');
  const folder = join(made.folder, 'data');
  const host = await openBrowserHost({ folder, sampleFolder: folder, keyHex: null, rendererFolder });
  try {
    const socket = openSocket(host.origin, { cookie: await enter(host) });
    const { messages, next } = readMessages(socket);
    await once(socket, 'open');
    const ask = async (id: number, call: string, input: unknown = {}) => {
      socket.send(JSON.stringify({ id, call, input }));
      const answer = await next(answerTo(id));
      return 'id' in answer && answer.ok ? answer.value : answer;
    };

    await ask(1, 'start.trySample');
    const [tile] = (await ask(2, 'staff.tiles')) as { staffId: string; samplePin: string }[];
    await ask(3, 'staff.signIn', { staffId: tile?.staffId, pin: tile?.samplePin });
    expect(await ask(4, 'staff.session')).toMatchObject({ session: { staffId: tile?.staffId } });

    messages.length = 0;
    host.killTill();
    await next((message) => 'event' in message && message.event === 'start.changed');
    expect(messages).toMatchObject([
      { event: 'forget', payload: { reason: 'ended' } },
      { event: 'session.changed', payload: { session: null } },
      { event: 'start.changed', payload: { state: 'open', sample: true } },
    ]);
    expect(await ask(5, 'staff.session')).toEqual({ session: null });
  } finally {
    await host.close();
  }
});
