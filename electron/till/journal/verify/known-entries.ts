import { fedEntries } from '../../sync/feeds/fed-entries.ts';
import { allEntries } from './chain.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Reader } from '../../database/query.ts';

/** Our own entries in their order, with the facts other tills told between them by their time: the later word counts. */
export function* knownEntries(db: Reader): Generator<Entry> {
  const fed = fedEntries(db);
  let next = 0;
  for (const own of allEntries(db)) {
    for (let told = fed[next]; told && isBefore(told, own); told = fed[next]) {
      next += 1;
      yield told;
    }
    yield own;
  }
  yield* fed.slice(next);
}

const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);
