import { randomUUIDv7 } from 'node:crypto';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readRequestText } from '../electron/shell/request-frame.ts';
import { openLog } from '../electron/till/log.ts';
import { openTill } from '../electron/till/open-till.ts';
import { systemClock } from '../electron/till/system-clock.ts';
import { sayError } from '../shared/messages/say.ts';
import { takeKey } from './keys/take-key.ts';
import type { Notice, Response } from '../shared/contract/protocol.ts';

/**
 * `npm run -s till:stdio -- --data DIR [--key-file PATH]`: the till on a pair of pipes. One JSON message a line:
 * requests come in, responses and notices go out, one request after the other. What is logged goes to standard error.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, 'key-file': { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: npm run -s till:stdio -- --data DIR [--key-file PATH]');
  process.exit(2);
}
const folder = resolve(values.data);
const key = takeKey(values['key-file'], folder);
if (!key.ok) {
  console.error(sayError(key.error));
  process.exit(1);
}
const till = openTill({
  folder,
  sampleFolder: folder,
  key: key.value === null ? null : Buffer.from(key.value, 'hex'),
  clock: systemClock,
  makeId: randomUUIDv7,
  log: openLog(),
  simulateDevices: false,
  opened: () => {},
  observe: () => {},
});
const say = (message: Response | Notice) => process.stdout.write(`${JSON.stringify(message)}\n`);
const connection = till.connect('automation', say);
const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => lines.close());
// Nobody reads any more: end as at the end of the input.
process.stdout.on('error', () => lines.close());

if (process.stdin.isTTY) await askForRecoveryCode();
for await (const line of lines) {
  if (line.trim() !== '') say(await answer(line));
}
connection.close();
await till.close();

async function answer(line: string): Promise<Response> {
  const request = readRequestText(line);
  if (request) return connection.call(request);
  const failure = { code: 'call.malformed', details: { where: 'the line' } } as const;
  return { id: 0, ok: false, error: { ...failure, message: sayError(failure) } };
}

/** For a person at a terminal; a program calls `start.unlock`. */
async function askForRecoveryCode(): Promise<void> {
  const state = await connection.call({ id: 0, call: 'start.state', input: {} });
  const locked = state.ok && (state.value as { state: string }).state === 'locked';
  if (!locked) return;
  process.stderr.write('Recovery code: ');
  const { value: recoveryCode } = await lines[Symbol.asyncIterator]().next();
  const unlocked = await connection.call({ id: 0, call: 'start.unlock', input: { recoveryCode } });
  if (!unlocked.ok) console.error(unlocked.error.message);
}
