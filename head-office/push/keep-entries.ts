import type { Instant } from '../../shared/clock.ts';
import type { Query } from '../store/store.ts';
import type { Reading } from './interpret.ts';
import type { TillRow } from './standing.ts';

/** Keeps entries as they came, with what became of them. */
export async function keepEntries(
  query: Query,
  { legalEntity, till }: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<void> {
  const entries = readings.map(({ entry }) => entry);
  await query(
    `insert into entries
       (legal_entity, till, received_at, epoch, seq, hash, kind, business_date, status, code, entry)
     select $1, $2, $3, sent.* from unnest(
       $4::bigint[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
       string_to_array($11::text, chr(10))
     ) as sent`,
    [
      legalEntity,
      till,
      now,
      entries.map(({ epoch }) => epoch),
      entries.map(({ seq }) => seq),
      entries.map(({ hash }) => hash),
      entries.map(({ kind }) => kind),
      entries.map(({ businessDate }) => businessDate),
      readings.map(({ status }) => status),
      readings.map(({ code }) => code),
      // A line each, for JSON text has no line break of its own: a list of long texts takes three times as long to read.
      entries.map((entry) => JSON.stringify(entry)).join('\n'),
    ],
  );
}
