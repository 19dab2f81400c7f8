import { first, run } from '../database/query.ts';
import type { PrivacyOfficer } from '../../../shared/contract/privacy-officer.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Who answers questions about privacy, or null where head office named nobody. */
export const privacyOfficer = (db: Reader): PrivacyOfficer | null =>
  first<PrivacyOfficer>(db, 'SELECT name, email, phone FROM privacy_officer');

/** Keeps whom head office names, in place of whoever it was. */
export function keepPrivacyOfficer(db: Writer, officer: PrivacyOfficer | null): void {
  run(db, 'DELETE FROM privacy_officer');
  if (officer)
    run(
      db,
      'INSERT INTO privacy_officer (only_row, name, email, phone) VALUES (1, ?, ?, ?)',
      officer.name,
      officer.email,
      officer.phone,
    );
}
