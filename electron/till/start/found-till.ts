import { renameSync } from 'node:fs';
import { currencies } from '../../../shared/domain/currency.ts';
import { err, ok } from '../../../shared/result.ts';
import { receivePieces } from '../catalogue/receive.ts';
import { writeSampleClient } from '../clients/sample-client.ts';
import { lockFolder } from '../database/instance-lock.ts';
import { closeDatabase, openDatabase } from '../database/open-database.ts';
import { transaction } from '../database/transaction.ts';
import { flushFolder } from '../flush-folder.ts';
import { record } from '../journal/record.ts';
import { removeSealedKey } from '../keys/envelope.ts';
import { pepperOf } from '../keys/pepper.ts';
import { makeTillKey } from '../keys/till-key.ts';
import { insertSettings } from '../settings/settings-store.ts';
import { newPins } from '../staff/pin.ts';
import { savePins } from '../staff/pin-store.ts';
import { insertStaff } from '../staff/staff-store.ts';
import { insertStanding } from '../sync/sync-store.ts';
import { applyRates } from '../tenders/rates-store.ts';
import { tillTime } from '../time/till-time.ts';
import {
  clearUnfinished,
  databaseFile,
  isWritable,
  unfinishedDatabaseFile,
  whatLies,
} from './data-folder.ts';
import { timeZones } from './countries.ts';
import type { SampleClient } from '../../../resources/sample/clients/sample-clients.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { SetUp } from '../../../shared/contract/start.ts';
import type { NewRate } from '../../../shared/contract/tenders.ts';
import type { MakeId, StaffId, TillId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { NewPiece } from '../catalogue/receive.ts';
import type { Cost } from '../keys/argon.ts';
import type { Settings } from '../settings/settings-store.ts';

export type NewStaff = {
  readonly givenName: string;
  readonly familyName: string;
  readonly role: Role;
  readonly pin: string;
};

/** All a new till begins with. */
export type Founding = {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly clock: Clock;
  readonly makeId: MakeId;
  readonly boutique: SetUp['boutique'];
  readonly tillName: string;
  readonly staff: readonly NewStaff[];
  readonly pieces: readonly NewPiece[];
  /** The rates of the first day; without any, the till takes its own currency only. */
  readonly rates: readonly NewRate[];
  /** Who is known already: a sample's clients. */
  readonly clients: readonly SampleClient[];
  readonly sample: boolean;
  /** What a PIN costs to try, unless it is what the house asks for. */
  readonly pinCost?: Cost;
};

/** Discounts on a line: what associates and managers may give by themselves, until head office's feed says otherwise. */
const limits = { associateDiscountLimitBp: 500, managerDiscountLimitBp: 2000 } as const;

/**
 * Founds a till: its database under another name, then its key where `keepKey` puts it, and only then the database
 * takes its own name. Until that moment the folder holds no till; cut off before it, the next founding begins anew.
 */
export async function found(
  founding: Founding,
  keepKey: () => void | Promise<void>,
): Promise<Result<null, Failure>> {
  const { folder } = founding;
  if (!isWritable(folder)) return err({ code: 'disk.read-only', details: { folder } });
  const lock = lockFolder(folder);
  if (!lock.ok) return lock;
  try {
    // Another program may have founded one here since the folder was looked at.
    if (whatLies(folder) !== 'nothing') return err({ code: 'till.already-open' });
    clearUnfinished(folder);
    removeSealedKey(folder);
    const written = await writeDatabase(founding);
    if (!written.ok) return written;
    await keepKey();
    renameSync(unfinishedDatabaseFile(folder), databaseFile(folder));
    flushFolder(folder);
    return ok(null);
  } finally {
    lock.value.release();
  }
}

async function writeDatabase(founding: Founding): Promise<Result<null, Failure>> {
  const { folder, key, clock, makeId } = founding;
  const settings = settingsOf(founding);
  const pepper = pepperOf(key);
  const members = await Promise.all(
    founding.staff.map(async ({ pin, ...person }) => ({
      ...person,
      staffId: makeId() as StaffId,
      pins: await newPins(pin, pepper, founding.pinCost),
      samplePin: founding.sample ? pin : null,
    })),
  );
  const opened = openDatabase({ file: unfinishedDatabaseFile(folder), key, mayCreate: true });
  if (!opened.ok) return opened;
  transaction(opened.value, (db) => {
    insertSettings(db, settings);
    insertStanding(db);
    makeTillKey(db);
    const scribe = { clock, makeId, settings, time: tillTime(clock, settings, null) };
    const { tillId: _, ...founded } = settings;
    record(db, scribe, 'till.set-up', null, founded);
    for (const member of members) {
      insertStaff(db, member);
      savePins(db, member.staffId, member.pins);
      const { staffId, givenName, familyName, role } = member;
      record(db, scribe, 'staff.added', null, { staffId, givenName, familyName, role });
    }
    if (founding.rates.length > 0) applyRates(db, scribe, null, founding.rates);
    if (founding.pieces.length > 0) receivePieces(db, scribe, null, founding.pieces);
    const staffIds = members.map(({ staffId }) => staffId);
    for (const client of founding.clients) writeSampleClient(db, scribe, staffIds, client);
  });
  closeDatabase(opened.value);
  return ok(null);
}

function settingsOf({ boutique, tillName, sample, makeId }: Founding): Settings {
  return {
    boutiqueName: boutique.name,
    country: boutique.country,
    currency: boutique.currency,
    taxMode: boutique.taxMode,
    taxRateBp: boutique.taxRateBp,
    cashStepMinor: currencies[boutique.currency].cashStepMinor,
    timeZone: timeZones[boutique.country],
    dayStartsAtHour: 4,
    tillId: makeId() as TillId,
    tillName,
    sample,
    ...limits,
  };
}
