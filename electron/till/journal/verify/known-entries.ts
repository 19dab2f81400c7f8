import { passBodies } from '../../../../shared/sync/pass-bodies.ts';
import { isPast, lapseOf } from '../../clients/lapse-store.ts';
import { clientOf } from '../../sync/feeds/client-facts.ts';
import { fedEntries } from '../../sync/feeds/fed-entries.ts';
import { allEntries } from './chain.ts';
import type { Entry } from '../../../../shared/sync/entry.ts';
import type { Reader } from '../../database/query.ts';

/**
 * Our own entries in their order, with the facts other tills told between them by their time: the later word counts.
 * What was written here of a client whose file left this till later is none of them; told anew, it is among the others'.
 */
export function* knownEntries(db: Reader): Generator<Entry> {
  const fed = fedEntries(db);
  let next = 0;
  for (const own of allEntries(db)) {
    for (let told = fed[next]; told && isBefore(told, own); told = fed[next]) {
      next += 1;
      yield told;
    }
    if (!leftWithFile(db, own)) yield own;
  }
  yield* fed.slice(next);
}

const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

function leftWithFile(db: Reader, own: Entry): boolean {
  // Other tills are not told of cases, so they are no facts of the feed; they leave with the file all the same.
  const about =
    own.kind === 'client.case-opened' ? passBodies[own.kind].parse(own.body).clientId : clientOf(own);
  return about !== null && isPast(own, lapseOf(db, about));
}
