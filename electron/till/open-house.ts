import { randomInt } from 'node:crypto';
import { err, ok } from '../../shared/result.ts';
import { openApprovalDesk } from './approvals/desk.ts';
import { openAsking } from './clients/asking.ts';
import { openServing } from './clients/serving.ts';
import { openDailyBackup } from './database/daily-backup.ts';
import { lockFolder } from './database/instance-lock.ts';
import { failureOf } from './database/problems.ts';
import { openTillDatabase } from './database/till-database.ts';
import { transaction } from './database/transaction.ts';
import { printerSettings, scannerSettings } from './devices/device-store.ts';
import { openPrinting } from './devices/printer/print-queue.ts';
import { serialPrinter } from './devices/printer/serial-printer.ts';
import { simulatedPrinter } from './devices/printer/simulator.ts';
import { openScanning } from './devices/scanner/scanning.ts';
import { serialScanner } from './devices/scanner/serial.ts';
import { openPress } from './documents/press/press.ts';
import { printedReceipt } from './documents/sale-receipt.ts';
import { openCaptures } from './identity/captures.ts';
import { readyIdentityKeys } from './identity/key-store.ts';
import { takeScan } from './identity/take-scan.ts';
import { lastEntry } from './journal/journal-store.ts';
import { pepperOf } from './keys/pepper.ts';
import { tillKeyOf } from './keys/till-key.ts';
import { traceOf } from './log.ts';
import { openJustPaid } from './sales/just-paid.ts';
import { openCodeDesk } from './rights/code-desk.ts';
import { openPasses } from './passes/passes.ts';
import { saleInHand } from './sales/open-sale-store.ts';
import { readSettings } from './settings/settings-store.ts';
import { statusOf } from './settings/status.ts';
import { signInGuard } from './staff/sign-in-guard.ts';
import { whatLies } from './start/data-folder.ts';
import { openCourier } from './sync/courier.ts';
import { pullFeeds } from './sync/feeds/pull.ts';
import { takeRevocation } from './sync/revoke.ts';
import { openTransport } from './sync/transport.ts';
import { tillTime } from './time/till-time.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';
import type { TillDatabase } from './database/till-database.ts';
import type { House, Publish } from './house.ts';
import type { TillParts } from './open-till.ts';
import type { Settings } from './settings/settings-store.ts';

/** An open till that can be closed again. */
export type OpenHouse = { readonly house: House; readonly close: () => Promise<void> };

/** Who must know: the connections, and whoever keeps the house when its database is gone for good. */
type Told = {
  readonly publish: Publish;
  readonly lost: (failure: Failure) => void;
  /** Head office has blocked the till: it stays open to be enrolled anew, and to nobody else. */
  readonly revoked: () => void;
};

/** Opens the till that lies in a folder: lock, key, database, devices and courier; or says why not, touching nothing. */
export function openHouse(
  parts: TillParts,
  folder: string,
  key: Uint8Array,
  told: Told,
): Result<OpenHouse, Failure> {
  const lock = lockFolder(folder);
  if (!lock.ok) return lock;
  const database = openTillDatabase(folder, key);
  if (!database.ok) {
    lock.value.release();
    return database;
  }
  const leave = () => {
    database.value.close();
    lock.value.release();
  };
  try {
    const settings = readSettings(database.value.current());
    if (!settings) throw new Error('A till takes its name only once its settings are in it');
    // The mark on the folder and the word in the database must agree: nothing makes a sample real, or a till a sample.
    if (settings.sample === (whatLies(folder) === 'sample'))
      return ok(furnish(parts, { folder, key, settings, database: database.value, leave }, told));
    leave();
    return err({ code: 'sample.stays' });
  } catch (error) {
    // A page that is damaged shows only when it is read.
    leave();
    const failure = failureOf(error);
    if (failure) return err(failure);
    throw error;
  }
}

type Walls = {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly settings: Settings;
  readonly database: TillDatabase;
  readonly leave: () => void;
};

function furnish(parts: TillParts, walls: Walls, { publish, lost, revoked }: Told): OpenHouse {
  const { clock, makeId, log, observe } = parts;
  const { folder, key, settings, database, leave } = walls;
  const db = database.current;
  const time = tillTime(clock, settings, lastEntry(db()));
  const transport = openTransport(clock);
  const tillKey = tillKeyOf(db());
  const changed = () => {
    try {
      publish('till.status', statusOf(house));
      publish('printing.changed', house.printing.state());
    } catch (error) {
      // Nobody asked: who asks for the status is told by the door.
      log.error({ trouble: traceOf(error) }, 'the status could not be told');
    }
  };
  const shared = { db, clock, time, settings, tillKey, log, observe, transport, changed };
  const press = openPress();
  const played = settings.sample || parts.simulateDevices ? simulatedPrinter(clock) : null;
  const printing = openPrinting({
    ...shared,
    printer: () => {
      const real = printerSettings(db());
      return real ? serialPrinter(real, clock) : played;
    },
    drawOf: (job, printer) => (paper) => press.raster(printedReceipt(shared, job, printer.language), paper),
  });
  const courier = openCourier({
    ...shared,
    random: () => randomInt(1_000_000) / 1_000_000,
    pull: () => pullFeeds(house),
    revoked: () => {
      takeRevocation(db(), house);
      revoked();
    },
  });
  const scanning = openScanning({
    driver: serialScanner,
    clock,
    log,
    plays: settings.sample,
    read: (text) => takeScan(house, text),
    changed: () => publish('devices.changed', {}),
  });
  const reopen = () => {
    const again = database.reopen();
    if (!again.ok) lost(again.error);
    return again;
  };
  const own = {
    pepper: pepperOf(key),
    signIns: signInGuard(clock),
    approvals: openApprovalDesk(clock),
    codes: openCodeDesk(clock),
    captures: openCaptures(),
    asking: openAsking(),
    passes: openPasses(clock),
  };
  const serving = openServing(() => saleInHand(db()));
  const justPaid = openJustPaid(() => saleInHand(db()));
  const house: House = {
    ...shared,
    ...own,
    serving,
    justPaid,
    folder,
    reopen,
    makeId,
    courier,
    printing,
    press,
    scanning,
    publish,
  };
  transaction(db(), (writer) => readyIdentityKeys(writer, settings));
  void scanning.use(scannerSettings(db()));
  const backups = openDailyBackup(house, key);
  const close = async () => {
    backups.close();
    own.passes.close();
    printing.close();
    await press.close();
    await scanning.close();
    await courier.close();
    leave();
  };
  return { house, close };
}
