import { first, run } from '../database/query.ts';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import type { ScannerSettings } from '../../../shared/contract/devices.ts';
import type { Reader, Writer } from '../database/query.ts';

/** How to reach the scanner, or null when there is none but the keyboard. */
export function scannerSettings(db: Reader): ScannerSettings | null {
  const row = first<{ settings: string | null }>(db, `SELECT settings FROM devices WHERE device = 'scanner'`);
  return row?.settings ? (JSON.parse(row.settings) as ScannerSettings) : null;
}

/** Shows in the table which scanner there is. */
export const keepScanner = (db: Writer, settings: ScannerSettings | null): void =>
  void run(db, `INSERT OR REPLACE INTO devices VALUES ('scanner', ?)`, settings && canonicalJson(settings));
