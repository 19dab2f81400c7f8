import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { randomUUIDv7 } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleRates } from '../../resources/sample/rates.ts';
import { receivePieces } from '../../electron/till/catalogue/receive.ts';
import { closeDatabase, openDatabase } from '../../electron/till/database/open-database.ts';
import { transaction } from '../../electron/till/database/transaction.ts';
import { lastEntry } from '../../electron/till/journal/journal-store.ts';
import { sealKey } from '../../electron/till/keys/envelope.ts';
import { readSettings } from '../../electron/till/settings/settings-store.ts';
import { databaseFile } from '../../electron/till/start/data-folder.ts';
import { found } from '../../electron/till/start/found-till.ts';
import { tillTime } from '../../electron/till/time/till-time.ts';
import { everyone } from './people.ts';
import { makeTestClock } from './test-clock.ts';
import type { Reader } from '../../electron/till/database/query.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { SetUp } from '../../shared/contract/start.ts';

export type Boutique = SetUp['boutique'];

/** The database key of every test till, and the recovery code its envelope is sealed with. */
export const testKey = Buffer.from('5eed'.repeat(16), 'hex');
export const testRecoveryCode = 'K7QF-2M9X-ZB4T-8HWN-3VCR-6PJD-1YSG-05AE';

export const aBoutique: Boutique = {
  name: 'Test boutique',
  country: 'LA',
  currency: 'LAK',
  taxMode: 'inclusive',
  taxRateBp: 1_000,
};

/** Tests sign in thousands of times: PINs are tried as in a shop, but made cheap to try. */
const cheapPins = { memorySizeKiB: 64, iterations: 1 };

const templateVariable = 'CARME_TEST_TEMPLATE';

/** Founds the till that all others are copies of, once for each run: deriving keys and PINs takes its time. */
export async function setup(): Promise<() => void> {
  const template = mkdtempSync(join(tmpdir(), 'carme-template-'));
  await foundAt(template, aBoutique, () => sealKey(template, testKey, testRecoveryCode));
  process.env[templateVariable] = template;
  return () => rmSync(template, { recursive: true, force: true });
}

/** Makes the folder of a real till: staff of every role, the pieces given, and the sealed key. */
export async function foundFolder(
  folder: string,
  { boutique = aBoutique, pieces = [] }: { boutique?: Boutique; pieces?: readonly NewPiece[] } = {},
): Promise<void> {
  const template = process.env[templateVariable];
  if (template === undefined) throw new Error('vitest.config.ts sets up the template folder');
  if (boutique === aBoutique) cpSync(template, folder, { recursive: true });
  else {
    // Sealing a key takes its time: the template's envelope is for the same key.
    const slots = readdirSync(template).filter((name) => name.startsWith('key-envelope'));
    await foundAt(folder, boutique, () => {
      for (const slot of slots) cpSync(join(template, slot), join(folder, slot));
    });
  }
  if (pieces.length > 0) withDatabase(folder, (db) => putOnSale(db, pieces));
}

/** Opens the database of a till that is closed, for what no call can do or show. */
export function withDatabase<T>(folder: string, work: (db: Reader) => T): T {
  const opened = openDatabase({ file: databaseFile(folder), key: testKey, mayCreate: false });
  if (!opened.ok) throw new Error(`The database does not open: ${opened.error.code}`);
  try {
    return work(opened.value);
  } finally {
    closeDatabase(opened.value);
  }
}

async function foundAt(
  folder: string,
  boutique: Boutique,
  keepKey: () => void | Promise<void>,
): Promise<void> {
  const founding = {
    folder,
    key: testKey,
    clock: makeTestClock(),
    makeId: randomUUIDv7,
    boutique,
    tillName: 'till A',
    staff: everyone,
    pieces: [],
    clients: [],
    rates: boutique.currency === 'LAK' ? sampleRates : [],
    sample: false,
    pinCost: cheapPins,
  };
  const made = await found(founding, keepKey);
  if (!made.ok) throw new Error(`The till was not founded: ${made.error.code}`);
}

function putOnSale(db: Reader, pieces: readonly NewPiece[]): void {
  const settings = readSettings(db);
  if (!settings) throw new Error('A founded till has settings');
  const clock = makeTestClock();
  const scribe = { clock, makeId: randomUUIDv7, settings, time: tillTime(clock, settings, lastEntry(db)) };
  transaction(db, (writer) => receivePieces(writer, scribe, null, pieces));
}
