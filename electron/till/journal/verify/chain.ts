import { firstBreak, genesisHash } from '../../../../shared/sync/entry.ts';
import { failureOf } from '../../database/problems.ts';
import { all } from '../../database/query.ts';
import { entriesAfter, entryAt, sha256Hex } from '../journal-store.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Reader } from '../../database/query.ts';
import type { Finding } from './finding.ts';

const pageSize = 1000;

/** Every entry of the journal in order, read in pages so that years of it fit. */
export function* allEntries(db: Reader): Generator<Entry> {
  for (const { epoch } of epochsOf(db)) {
    let page: Entry[] = [];
    let seq = 0;
    do {
      page = entriesAfter(db, epoch, seq, pageSize);
      yield* page;
      seq = page.at(-1)?.seq ?? seq;
    } while (page.length === pageSize);
  }
}

/** Whether every entry follows the one before it; an epoch after the first follows something head office acknowledged. */
export function checkChain(db: Reader): Finding[] {
  return epochsOf(db).flatMap(({ epoch, seq, prev_hash }, index) => {
    const start = index === 0 ? genesisHash : prev_hash;
    const broken = seq === 1 ? firstBreakOf(db, epoch, start) : 1;
    if (broken === null) return [];
    const what = 'does not follow the entry before it: something here was changed, cut, added or swapped';
    return [{ where: `journal, epoch ${epoch}, entry ${broken}`, what }];
  });
}

/** Whether what head office acknowledged is still what the journal holds. */
export function checkAcknowledged(db: Reader): Finding[] {
  const acked = all<{ epoch: number; acked_seq: number; acked_hash: string }>(db, 'SELECT * FROM sync_state');
  return acked.flatMap(({ epoch, acked_seq, acked_hash }) => {
    if (acked_seq === 0 || entryAt(db, epoch, acked_seq)?.hash === acked_hash) return [];
    return [
      {
        where: `journal, epoch ${epoch}, entry ${acked_seq}`,
        what: 'is not the entry that head office acknowledged',
      },
    ];
  });
}

const epochsOf = (db: Reader) =>
  all<{ epoch: number; seq: number; prev_hash: string }>(
    db,
    'SELECT epoch, min(seq) AS seq, prev_hash FROM journal GROUP BY epoch ORDER BY epoch',
  );

function firstBreakOf(db: Reader, epoch: number, startHash: string): number | null {
  let last = { seq: 0, hash: startHash };
  for (;;) {
    try {
      const [entry] = entriesAfter(db, epoch, last.seq, 1);
      if (!entry) return null;
      if (firstBreak([entry], last, sha256Hex) !== null) return entry.seq;
      last = entry;
    } catch (error) {
      // What cannot be read as an entry, or has no canonical form, was not written by a till. A bad page is another matter.
      if (failureOf(error)) throw error;
      return last.seq + 1;
    }
  }
}
