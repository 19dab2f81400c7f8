import { ok } from '../../../shared/result.ts';
import { displayName } from '../staff/staff-store.ts';
import { latestEntries } from './journal-store.ts';
import { conditionsOf } from './select-entries.ts';
import { selectionFor } from './selection-for.ts';
import { shownKind } from './shown-kind.ts';
import type { Handler } from '../door/handlers.ts';

const pageSize = 100;

export const read: Handler<'journal.read'> = ({ beforeSeq, filter = {} }, context) => {
  const db = context.house.db();
  const selection = selectionFor(context, filter);
  if (!selection.ok) return selection;
  const selected = conditionsOf(db, selection.value);
  return ok(
    latestEntries(db, { beforeSeq, selected, limit: pageSize }).map(({ entry, givenName, familyName }) => ({
      area: entry.kind.startsWith('till.') ? ('device' as const) : ('business' as const),
      epoch: entry.epoch,
      seq: entry.seq,
      kind: shownKind(entry.kind),
      at: entry.at,
      businessDate: entry.businessDate,
      staffId: entry.staff,
      staffName: givenName === null || familyName === null ? null : displayName({ givenName, familyName }),
      hash: entry.hash,
    })),
  );
};
