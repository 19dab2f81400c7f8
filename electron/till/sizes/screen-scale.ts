import { first, run } from '../database/query.ts';
import type { Reader, Writer } from '../database/query.ts';

/** How many hundredths of the display's own pixels a millimetre has, or null while nobody measured. */
export const readScale = (db: Reader): number | null =>
  first<{ scale: number }>(db, 'SELECT hundredth_px_per_mm AS scale FROM screen_scale')?.scale ?? null;

export const saveScale = (db: Writer, hundredthPxPerMm: number): void =>
  void run(db, 'INSERT OR REPLACE INTO screen_scale VALUES (1, ?)', hundredthPxPerMm);
