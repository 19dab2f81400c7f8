import { ok } from '../../../shared/result.ts';
import { first } from '../database/query.ts';
import { checkAcknowledged, checkChain } from './verify/chain.ts';
import type { Handler } from '../door/handlers.ts';

/** The chain alone, from the first entry to the last: what `npm run verify` checks besides takes longer than a counter has. */
export const verifyJournal: Handler<'journal.verify'> = (_, { house }) => {
  const db = house.db();
  const findings = [...checkChain(db), ...checkAcknowledged(db)];
  const entries = first<{ entries: number }>(db, 'SELECT count(*) AS entries FROM journal')?.entries ?? 0;
  const acknowledged = first<{ seq: number }>(db, 'SELECT acked_seq AS seq FROM sync_state')?.seq ?? 0;
  return ok({ entries, acknowledged, findings });
};
