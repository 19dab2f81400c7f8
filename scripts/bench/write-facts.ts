import { randomUUIDv7 } from 'node:crypto';
import { insertClient } from '../../electron/till/clients/client-store.ts';
import { receivePieces } from '../../electron/till/catalogue/receive.ts';
import { closeDatabase, openDatabase } from '../../electron/till/database/open-database.ts';
import { transaction } from '../../electron/till/database/transaction.ts';
import { lastEntry } from '../../electron/till/journal/journal-store.ts';
import { record } from '../../electron/till/journal/record.ts';
import { readSettings } from '../../electron/till/settings/settings-store.ts';
import { databaseFile } from '../../electron/till/start/data-folder.ts';
import { systemClock } from '../../electron/till/system-clock.ts';
import { tillTime } from '../../electron/till/time/till-time.ts';
import { clientNumberOf } from '../../shared/domain/client-number.ts';
import { assert } from '../../shared/result.ts';
import { aCompletedSale } from '../../tests/builders/completed-sale.ts';
import type { NewClient } from '../../electron/till/clients/write-client.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { Writer } from '../../electron/till/database/query.ts';
import type { Scribe } from '../../electron/till/journal/record.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { Place } from './bench-till.ts';

const piecesOfAnEntry = 500;

/** Writes entries of sales, as the till writes them: a month of them in a second. */
export const writeSales = (place: Place, count: number): void =>
  writeFacts(place, (writer, scribe) => {
    for (let sale = 1; sale <= count; sale += 1) {
      const receiptNumber = `A-${String(sale).padStart(6, '0')}`;
      record(writer, scribe, 'sale.completed', null, aCompletedSale({ receiptNumber }));
    }
  });

/** Takes pieces into the catalogue. */
export const writePieces = (place: Place, pieces: readonly NewPiece[]): void =>
  writeFacts(place, (writer, scribe) => {
    for (let start = 0; start < pieces.length; start += piecesOfAnEntry)
      receivePieces(writer, scribe, null, pieces.slice(start, start + piecesOfAnEntry));
  });

/** Puts clients into the tables and indexes a search reads: their entries in the journal would take minutes, and no search reads these. */
export const writeClients = (place: Place, clients: readonly NewClient[]): void =>
  writeFacts(place, (writer, { makeId, time }) => {
    for (const { profile, language, policyVersion } of clients) {
      const clientId = makeId() as ClientId;
      const numbers = { clientNumber: clientNumberOf(clientId), cardCode: makeId() };
      insertClient(writer, { clientId, ...numbers, policyVersion, createdAt: time.now(), language, profile });
    }
  });

/** Writes straight into the database of a closed till, in one transaction. */
function writeFacts({ folder, keyHex }: Place, write: (writer: Writer, scribe: Scribe) => void): void {
  const key = Buffer.from(keyHex, 'hex');
  const opened = openDatabase({ file: databaseFile(folder), key, mayCreate: false });
  assert(opened.ok, 'the till was just set up');
  const db = opened.value;
  // So much at once goes round and round through the small cache a till has.
  db.sqlite.pragma('cache_size = -262144');
  const settings = readSettings(db);
  assert(settings, 'a till has settings');
  const time = tillTime(systemClock, settings, lastEntry(db));
  const scribe = { clock: systemClock, makeId: randomUUIDv7, settings, time };
  transaction(db, (writer) => write(writer, scribe));
  closeDatabase(db);
}
