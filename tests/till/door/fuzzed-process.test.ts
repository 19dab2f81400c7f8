import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { foundFolder } from '../../builders/founded-folder.ts';
import { hostileWord, makeHostile } from '../../builders/hostile-values.ts';
import { anna } from '../../builders/people.ts';
import { startTillProcess } from '../../builders/till-process.ts';
import { validInputs } from '../../builders/valid-inputs.ts';
import { callNames } from '../../../shared/contract/contract.ts';
import { makeRandom } from '../../faults/random.ts';
import { newFolder } from '../../test-till.ts';
import type { TillProcess } from '../../builders/till-process.ts';

const seed = 20_261_124;
const howMany = 3_000;
/** What the till was ever asked under: the window of the test, and others that come and go. */
const others = [2, 3, 4, 5] as const;

async function startFounded(env = {}): Promise<TillProcess> {
  const folder = newFolder();
  await foundFolder(folder);
  return startTillProcess(folder, { env });
}

async function signInAnna(till: TillProcess): Promise<void> {
  const tiles = await till.ask('staff.tiles', {});
  const tile = tiles.find(({ displayName }) => displayName.startsWith(anna.givenName));
  if (!tile) throw new Error('Anna works here');
  await till.ask('staff.signIn', { staffId: tile.staffId, pin: anna.pin });
}

test(`${howMany} messages to a real till process, messages or not: it lives, and answers strangers with refusals`, async () => {
  const till = await startFounded();
  const random = makeRandom(seed);
  const { value, bent } = makeHostile(random, 'as JSON');
  const valid = validInputs();
  // `start.` calls open and found tills, `staff.` calls are answered to anyone: the others, by nobody.
  const names = callNames.filter((name) => !/^(start|staff|till)\./.test(name));
  const messages = (): readonly unknown[] => {
    const connection = random.pick(others);
    const name = names[random.below(names.length)] ?? 'sales.inHand';
    const call = random.chance(0.9) ? name : hostileWord;
    const input = random.chance(0.5) ? bent(valid[name]) : valid[name];
    return [
      { say: 'open', folder: '/nowhere', sampleFolder: '/nowhere', keyHex: null },
      { say: 'connect', connection, kind: random.pick(['window', 'display', 'automation']) },
      { say: 'request', connection, request: { id: random.below(1_000), call, input } },
      { say: 'disconnect', connection },
      { event: 'session.changed', payload: { session: null } },
    ];
  };
  for (let done = 0; done < howMany; done += 1) {
    const all = messages();
    const message = all[random.below(all.length)];
    if (random.chance(0.5)) till.say(message);
    else till.say(random.chance(0.7) ? bent(message) : value());
  }
  // The window that was there all along is answered, after all of it.
  expect(await till.send('staff.session', {})).toMatchObject({ ok: true, value: { session: null } });
  const answers = till.heard.flatMap((message) => (message.say === 'response' ? [message.response] : []));
  expect(answers.length).toBeGreaterThan(100);
  const codes = answers.slice(0, -1).map((answer) => (answer.ok ? 'an answer' : answer.error.code));
  expect([...new Set(codes)].toSorted()).toEqual([
    'call.malformed',
    'call.unknown',
    'not-allowed',
    'sign-in.needed',
  ]);
  expect(JSON.stringify(till.heard)).not.toContain(hostileWord);
  expect(String(till.written())).not.toContain(hostileWord);
  expect(String(till.written())).toContain('the host said what is no message');
  await till.close();
  expect(await till.ended).toBe(0);
});

test('a connection whose number is given away again is over: whoever was signed in on it is so no more', async () => {
  const till = await startFounded();
  await signInAnna(till);
  expect(await till.send('sales.inHand', {})).toMatchObject({ ok: true });
  till.say({ say: 'connect', connection: 1, kind: 'window' });
  expect(await till.send('sales.inHand', {})).toMatchObject({ ok: false, error: { code: 'sign-in.needed' } });
});

test('a connection of no known kind is none', async () => {
  const till = await startFounded();
  till.say({ say: 'connect', connection: 2, kind: 'poster' });
  till.say({ say: 'request', connection: 2, request: { id: 7, call: 'staff.tiles', input: {} } });
  await till.ask('staff.session', {});
  expect(till.heard.filter((one) => 'connection' in one && one.connection === 2)).toEqual([]);
});

/** A bug that nothing catches, over somebody's words: a message of two lines, one of which reads like a place. */
const bug = `process.on('SIGUSR2', () => {
  throw new Error('Zanzibar of Planted Lane\\n    at Zanzibar (x.ts:1:1)');
});`;

test.runIf(process.platform !== 'win32')(
  'a bug that ends the till is told by its place, without the words it stumbled over',
  async () => {
    const file = join(newFolder(), 'bug.mjs');
    writeFileSync(file, bug);
    const till = await startFounded({ NODE_OPTIONS: `--import=${pathToFileURL(file).href}` });
    process.kill(till.pid(), 'SIGUSR2');
    expect(await till.ended).toBe(1);
    expect(String(till.written())).toContain('bug.mjs:2:9');
    expect(String(till.written())).not.toMatch(/zanzibar|planted lane/i);
  },
);
