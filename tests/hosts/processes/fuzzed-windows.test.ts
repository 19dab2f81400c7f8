import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBrowserHost } from '../../../scripts/browser-host/open-browser-host.ts';
import { readRequestText } from '../../../electron/shell/request-frame.ts';
import { callNames } from '../../../shared/contract/contract.ts';
import { foundFolder, testKey } from '../../builders/founded-folder.ts';
import { hostileWord, makeHostile } from '../../builders/hostile-values.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { makeRandom } from '../../faults/random.ts';
import { answerTo, enter, makeFolder, openSocket, readMessages } from '../host-fixture.ts';

const seed = 20_261_125;
const howMany = 500;

/** A real browser host over the real till process. */
async function openRealHost() {
  const made = await makeFolder();
  const rendererFolder = join(made.folder, 'renderer');
  await mkdir(rendererFolder);
  await writeFile(join(rendererFolder, 'index.html'), '<head></head>');
  const folder = join(made.folder, 'data');
  await mkdir(folder);
  await foundFolder(folder);
  const keyHex = testKey.toString('hex');
  const host = await openBrowserHost({ folder, sampleFolder: folder, keyHex, rendererFolder });
  const cookie = await enter(host);
  const heard: unknown[] = [];
  const open = async () => {
    const socket = openSocket(host.origin, { cookie });
    socket.on('message', (data: Buffer) => heard.push(data.toString()));
    const { next } = readMessages(socket);
    await once(socket, 'open');
    return { socket, next };
  };
  return {
    host,
    open,
    heard,
    [Symbol.asyncDispose]: async () => {
      await host.close();
      await made[Symbol.asyncDispose]();
    },
  };
}

/** Frames as a page under somebody else's control would send them: some are requests after all. */
function makeFrames(): () => string | Buffer {
  const random = makeRandom(seed);
  const { value, bent } = makeHostile(random, 'as JSON');
  const valid = validInputs();
  const names = callNames.filter((name) => !/^(start|staff|till)\./.test(name));
  return () => {
    const name = names[random.below(names.length)] ?? 'sales.inHand';
    const input = random.chance(0.5) ? bent(valid[name]) : valid[name];
    const request = { id: random.below(1_000), call: random.chance(0.9) ? name : hostileWord, input };
    if (random.chance(0.7)) return JSON.stringify(request);
    const text = JSON.stringify(random.chance(0.7) ? bent(request) : value());
    if (random.chance(0.3)) return text.slice(0, random.below(text.length));
    return random.chance(0.2) ? Buffer.from(text) : text;
  };
}

test(`${howMany} frames over the browser host's WebSocket: one that is malformed or too large closes its socket, the rest are refused, the till lives`, async () => {
  await using real = await openRealHost();
  const { host, open, heard } = real;
  const frame = makeFrames();
  let { socket, next } = await open();
  const pid = host.tillPid();
  const codes = new Set<string>();
  for (let sent = 0; sent < howMany; sent += 1) {
    const data = frame();
    const request = typeof data === 'string' ? readRequestText(data) : null;
    socket.send(data);
    // One in ten goes away without waiting for its answer.
    if (request && sent % 10 !== 0) {
      const answer = await next(answerTo(request.id));
      codes.add('ok' in answer && !answer.ok ? answer.error.code : 'an answer');
      continue;
    }
    if (request) socket.terminate();
    const [code] = (await once(socket, 'close')) as [number];
    if (!request) expect([1008, 1009]).toContain(code);
    ({ socket, next } = await open());
  }
  expect([...codes].toSorted()).toEqual(['call.malformed', 'call.unknown', 'sign-in.needed']);
  expect(heard.join('\n')).not.toContain(hostileWord);
  expect(host.tillPid()).toBe(pid);
});
