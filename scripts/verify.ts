// npm run -s verify -- --data DIR [--key-file PATH]: checks a till's journal, database and tables, and says what is wrong.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase, openForReading } from '../electron/till/database/open-database.ts';
import { explain } from '../electron/till/database/explain.ts';
import { verify } from '../electron/till/journal/verify/verify.ts';
import { databaseFile } from '../electron/till/start/data-folder.ts';
import { sayError } from '../shared/messages/say.ts';
import { keyFor } from './verify/key-for.ts';
import type { Failure } from '../shared/contract/app-error.ts';
import type { Verification } from '../electron/till/journal/verify/verify.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, 'key-file': { type: 'string' } } });
if (values.data === undefined) {
  console.error('Usage: npm run -s verify -- --data DIR [--key-file PATH]');
  process.exit(2);
}
const folder = resolve(values.data);
const key = await keyFor(folder, values['key-file']);
if (!key.ok) giveUp(key.error);
const db = openForReading(databaseFile(folder), key.value);
if (!db.ok) giveUp(explain(db.error, folder));
const verification = verify(db.value, folder);
closeDatabase(db.value);
print(verification);
process.exitCode = verification.findings.length === 0 ? 0 : 1;

function print({ entries, sales, acknowledged, findings }: Verification): void {
  for (const { where, what } of findings) console.log(`${where}: ${what}`);
  const counted = `${entries} entries, ${sales} sales, acknowledged by head office up to entry ${acknowledged}`;
  const verdict = findings.length === 0 ? 'Everything agrees' : `${findings.length} findings`;
  console.log(`${verdict}: ${counted}.`);
}

function giveUp(failure: Failure): never {
  console.error(sayError(failure));
  process.exit(2);
}
