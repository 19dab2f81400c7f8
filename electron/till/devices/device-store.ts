import { first, run } from '../database/query.ts';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import type { PrinterSettings, ScannerSettings } from '../../../shared/contract/devices.ts';
import type { Reader, Writer } from '../database/query.ts';

/** How to reach the scanner, or null when there is none but the keyboard. */
export const scannerSettings = (db: Reader): ScannerSettings | null =>
  settingsOf<ScannerSettings>(db, 'scanner');

/** How to reach the printer, or null when there is none. */
export const printerSettings = (db: Reader): PrinterSettings | null =>
  settingsOf<PrinterSettings>(db, 'printer');

function settingsOf<S>(db: Reader, device: 'scanner' | 'printer'): S | null {
  const row = first<{ settings: string | null }>(db, 'SELECT settings FROM devices WHERE device = ?', device);
  return row?.settings ? (JSON.parse(row.settings) as S) : null;
}

/** A device and how to reach it; null when it was taken away. */
type DeviceSet =
  | { readonly device: 'scanner'; readonly settings: ScannerSettings | null }
  | { readonly device: 'printer'; readonly settings: PrinterSettings | null };

/** Shows in the table which device there is. */
export const keepDevice = (db: Writer, { device, settings }: DeviceSet): void =>
  void run(db, 'INSERT OR REPLACE INTO devices VALUES (?, ?)', device, settings && canonicalJson(settings));
