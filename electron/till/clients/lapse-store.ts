import { first, run } from '../database/query.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Reader, Writer } from '../database/query.ts';

/** Where an entry stands in this till's journal. */
export type Place = Pick<Entry, 'epoch' | 'seq'>;

/** Notes that a client's file leaves this till, from the entry that states it. */
export const insertLapse = (db: Writer, { epoch, seq }: Place, clientId: ClientId): void =>
  void run(db, 'INSERT OR REPLACE INTO client_lapses VALUES (?, ?, ?)', clientId, epoch, seq);

/** When a client's file last left this till, or null. */
export const lapseOf = (db: Reader, clientId: ClientId): Place | null =>
  first<Place>(db, 'SELECT epoch, seq FROM client_lapses WHERE client_id = ?', clientId);

/** Whether what an entry here said of a client left with their file. */
export const isPast = (place: Place, lapse: Place | null): boolean =>
  lapse !== null && (place.epoch < lapse.epoch || (place.epoch === lapse.epoch && place.seq <= lapse.seq));
