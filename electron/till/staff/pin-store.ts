import { first, run } from '../database/query.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Reader, Writer } from '../database/query.ts';
import type { PinVerifiers } from './pin.ts';

/** What is kept of a person's PINs, or null when they have set none at this till. */
export const pinsOf = (db: Reader, staffId: StaffId): PinVerifiers | null =>
  first<PinVerifiers>(
    db,
    'SELECT verifier AS own, duress_verifier AS duress FROM staff_pins WHERE staff_id = ?',
    staffId,
  );

/** Keeps a person's PINs in the place of those before. They are in no entry: verifiers never leave the till. */
export const savePins = (db: Writer, staffId: StaffId, { own, duress }: PinVerifiers): void =>
  void run(db, 'INSERT OR REPLACE INTO staff_pins VALUES (?, ?, ?)', staffId, own, duress);
