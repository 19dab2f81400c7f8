import { randomInt } from 'node:crypto';
import { err, ok } from '../../shared/result.ts';
import { backUp, backupsOf } from './database/backup.ts';
import { lockFolder } from './database/instance-lock.ts';
import { closeDatabase, openDatabase } from './database/open-database.ts';
import { openPrinting } from './devices/printer/print-queue.ts';
import { simulatedPrinter } from './devices/printer/simulator.ts';
import { lastEntry } from './journal/journal-store.ts';
import { keyFits } from './keys/envelope.ts';
import { pepperOf } from './keys/pepper.ts';
import { tillKeyOf } from './keys/till-key.ts';
import { receiptOf } from './sales/receipt.ts';
import { findSale } from './sales/sale-store.ts';
import { readSettings } from './settings/settings-store.ts';
import { statusOf } from './settings/status.ts';
import { signInGuard } from './staff/sign-in-guard.ts';
import { databaseFile, whatLies } from './start/data-folder.ts';
import { openCourier } from './sync/courier.ts';
import { openTransport } from './sync/transport.ts';
import { tillTime } from './time/till-time.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';
import type { House, Publish } from './house.ts';
import type { TillParts } from './open-till.ts';

/** An open till that can be closed again. */
export type OpenHouse = { readonly house: House; readonly close: () => Promise<void> };

const backupAfterMs = 20_000;

/** Opens the till that lies in a folder: lock, key, database, devices and courier; or says why not, touching nothing. */
export function openHouse(
  parts: TillParts,
  folder: string,
  key: Uint8Array,
  publish: Publish,
): Result<OpenHouse, Failure> {
  const lock = lockFolder(folder);
  if (!lock.ok) return lock;
  const opened = openFitting(folder, key);
  if (!opened.ok) {
    lock.value.release();
    return opened;
  }
  let db = opened.value;
  const settings = readSettings(db);
  if (!settings) throw new Error('A till takes its name only once its settings are in it');
  // The mark on the folder and the word in the database must agree: nothing makes a sample real, or a till a sample.
  if (settings.sample !== (whatLies(folder) === 'sample')) {
    closeDatabase(db);
    lock.value.release();
    return err({ code: 'sample.stays' });
  }
  const { clock, log, observe } = parts;
  const time = tillTime(clock, settings, lastEntry(db));
  const transport = openTransport(clock);
  const tillKey = tillKeyOf(db);
  const changed = () => publish('till.status', statusOf(house));
  const printing = openPrinting({
    db: () => db,
    // Real printers come with their drivers; the sample has one that needs no paper.
    printer: settings.sample || parts.simulateDevices ? simulatedPrinter(clock) : null,
    clock,
    log,
    observe,
    changed,
    receipt: (saleId) => {
      const sale = findSale(db, saleId);
      return sale && receiptOf(sale, settings);
    },
  });
  const courier = openCourier({
    db: () => db,
    clock,
    time,
    settings,
    tillKey,
    log,
    observe,
    transport,
    random: () => randomInt(1_000_000) / 1_000_000,
    changed,
  });
  const house: House = {
    folder,
    db: () => db,
    reopen: () => {
      closeDatabase(db);
      const again = openFitting(folder, key);
      if (!again.ok) throw new Error(`The database could not be opened again: ${again.error.code}`);
      db = again.value;
    },
    settings,
    clock,
    time,
    makeId: parts.makeId,
    tillKey,
    pepper: pepperOf(key),
    signIns: signInGuard(clock),
    transport,
    courier,
    printing,
    publish,
    observe,
    log,
  };
  const cancelBackup = clock.after(backupAfterMs, () => backUpToday(house, key));
  return ok({
    house,
    close: async () => {
      cancelBackup();
      printing.close();
      await courier.close();
      closeDatabase(db);
      lock.value.release();
    },
  });
}

function openFitting(folder: string, key: Uint8Array) {
  if (keyFits(folder, key) === false) return err({ code: 'database.wrong-key' } as const);
  return openDatabase({
    file: databaseFile(folder),
    key,
    mayCreate: false,
    beforeMigration: (db) => void backUp(db, folder, 'before-migration', key),
  });
}

// Once each trading day, soon after the start: a till that sold yesterday has a copy of it before it sells today.
function backUpToday(house: House, key: Uint8Array): void {
  const label = house.time.businessDate();
  if (backupsOf(house.folder).includes(`till-${label}.db`)) return;
  try {
    backUp(house.db(), house.folder, label, key);
  } catch (error) {
    house.log.error(
      { why: error instanceof Error ? error.name : 'unknown' },
      'the daily backup could not be written',
    );
  }
}
