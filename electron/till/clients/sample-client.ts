import { wishedPiece, writeOccasion, writeWish } from '../care/write-care.ts';
import { insertClientSize } from './measure.ts';
import { policyInForce } from './policy.ts';
import { assignAdviser, createClient, setTier } from './write-client.ts';
import type { SampleClient } from '../../../resources/sample/clients/sample-clients.ts';
import type { StaffId } from '../../../shared/ids.ts';
import type { Writer } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/** Writes a client of the sample down, as if the house had known them before the till. */
export function writeSampleClient(
  db: Writer,
  scribe: Scribe,
  staff: readonly StaffId[],
  { tier, adviser, sizes, wishes, occasions, ...client }: SampleClient,
): void {
  const clientId = createClient(db, scribe, null, {
    ...client,
    policyVersion: policyInForce(),
    how: 'on paper',
  });
  if (tier !== 'standard') setTier(db, scribe, null, clientId, tier);
  const adviserId = adviser === null ? undefined : staff[adviser];
  if (adviserId !== undefined) assignAdviser(db, scribe, null, clientId, adviserId);
  for (const size of sizes) insertClientSize(db, scribe, null, clientId, size);
  for (const { text, code } of wishes)
    writeWish(db, scribe, null, clientId, { text, piece: code === null ? null : wishedPiece(db, code) });
  for (const occasion of occasions) writeOccasion(db, scribe, null, clientId, occasion);
}
