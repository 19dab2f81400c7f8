import { transaction } from '../database/transaction.ts';
import { record } from '../journal/record.ts';
import { readStanding, saveRevoked } from './sync-store.ts';
import type { Reader } from '../database/query.ts';
import type { Scribe } from '../journal/record.ts';

/** Takes head office's word that this till is blocked. Lasts over a restart; said twice, it changes nothing. */
export function takeRevocation(db: Reader, scribe: Scribe): void {
  if (readStanding(db).isRevoked) return;
  transaction(db, (writer) => {
    saveRevoked(writer);
    record(writer, scribe, 'till.revoked', null, {});
  });
}
