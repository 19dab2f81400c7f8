import { statSync } from 'node:fs';
import { traceOf } from '../log.ts';
import { databaseFile } from '../start/data-folder.ts';
import { backUp, backupsOf } from './backup.ts';
import { hasRoom } from './disk-room.ts';
import type { House } from '../house.ts';

const firstAfterMs = 20_000;
const againAfterMs = 3_600_000;

type Parts = Pick<House, 'folder' | 'db' | 'clock' | 'time' | 'log'>;

/**
 * Backs the till up once each trading day, soon after the start or within the day's first hour: a till that sold
 * yesterday has a copy of it before it sells much today. Returns what ends it.
 */
export function openDailyBackup(parts: Parts, key: Uint8Array): { readonly close: () => void } {
  let cancel = () => {};
  const later = (delayMs: number) => {
    cancel = parts.clock.after(delayMs, () => {
      backUpToday(parts, key);
      later(againAfterMs);
    });
  };
  later(firstAfterMs);
  return { close: () => cancel() };
}

function backUpToday({ folder, db, time, log }: Parts, key: Uint8Array): void {
  const label = time.businessDate();
  if (backupsOf(folder).includes(`till-${label}.db`)) return;
  try {
    // The till's own copies must never be what keeps it from selling.
    if (hasRoom(folder, statSync(databaseFile(folder)).size)) backUp(db(), folder, label, key);
    else log.warn({ label }, 'the disk has no room for the daily backup');
  } catch (error) {
    log.error({ label, trouble: traceOf(error) }, 'the daily backup could not be written');
  }
}
