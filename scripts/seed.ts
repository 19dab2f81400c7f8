// npm run seed -- --data DIR --key-file PATH --pin PIN [--pieces N]: fills a real till's catalogue for trying things out,
// through the same door as everyone. Without --pieces it receives the sample boutique's pieces.
import { randomUUIDv7 } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openLog } from '../electron/till/log.ts';
import { openTill } from '../electron/till/open-till.ts';
import { systemClock } from '../electron/till/system-clock.ts';
import { samplePieces } from '../resources/sample/sample-boutique.ts';
import { manyPieces } from './seed/many-pieces.ts';
import { keyFor } from './verify/key-for.ts';
import { sayError } from '../shared/messages/say.ts';
import type { StaffTile } from '../shared/contract/staff.ts';

const batch = 500;
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    'key-file': { type: 'string' },
    pin: { type: 'string' },
    pieces: { type: 'string' },
  },
});
if (values.data === undefined || values.pin === undefined) {
  console.error(
    'Usage: npm run seed -- --data DIR [--key-file PATH] --pin PIN-OF-THE-FIRST-MANAGER [--pieces N]',
  );
  process.exit(2);
}
const folder = resolve(values.data);
const key = await keyFor(folder, values['key-file']);
if (!key.ok) throw new Error(sayError(key.error));
const parts = {
  clock: systemClock,
  makeId: randomUUIDv7,
  log: openLog(),
  simulateDevices: false,
  opened: () => {},
  observe: () => {},
};
const till = openTill({ folder, sampleFolder: folder, key: key.value, ...parts });
const connection = till.connect('automation', () => {});

const tiles = (await ask('staff.tiles', {})) as StaffTile[];
const manager = tiles.find(({ role }) => role === 'manager');
await ask('staff.signIn', { staffId: manager?.staffId, pin: values.pin });
const pieces = values.pieces === undefined ? samplePieces : manyPieces(Number(values.pieces));
for (let start = 0; start < pieces.length; start += batch) {
  await ask('catalogue.receive', { pieces: pieces.slice(start, start + batch) });
}
console.log(`${pieces.length} pieces received.`);
connection.close();
await till.close();

async function ask(call: string, input: unknown): Promise<unknown> {
  const answer = await connection.call({ id: 1, call, input });
  if (answer.ok) return answer.value;
  await till.close();
  throw new Error(answer.error.message);
}
