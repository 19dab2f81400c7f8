import { existsSync, readFileSync } from 'node:fs';
import type { Instant } from '../../../shared/clock.ts';

/** The moment the specimens are read at. */
export const readAt = { now: Date.UTC(2026, 10, 23, 9) as Instant };

/** The printed examples of Doc 9303 parts 4 to 7: Anna Maria Eriksson of Utopia. */
export const erikssons = {
  passport: ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'],
  card: [
    'I<UTOD231458907<<<<<<<<<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ],
  smallCard: ['I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'D231458907UTO7408122F1204159<<<<<<<6'],
  visa: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L8988901C4XXX4009078F96121096ZE184226B<<<<<<'],
  smallVisa: ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109<<<<<<<<'],
} as const;

const placeOf = (name: string) => new URL(`../../../../shared/reference/data/${name}`, import.meta.url);

/** The rows of a reference file that may lie beside the repository; none when it does not. */
export function referenceRows(name: string): readonly unknown[] {
  if (!existsSync(placeOf(name))) return [];
  const lines = readFileSync(placeOf(name), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** A reference file that is one value; read where its rows are there. */
export const referenceFile = (name: string): unknown => JSON.parse(readFileSync(placeOf(name), 'utf8'));
