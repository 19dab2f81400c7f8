import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { selectedEntries } from './journal-store.ts';
import { record } from './record.ts';
import { conditionsOf, countSelected } from './select-entries.ts';
import { selectionFor } from './selection-for.ts';
import { shownKind } from './shown-kind.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Handler } from '../door/handlers.ts';

/** What goes over to the window at once, and what a person can still open. */
const mostLines = 20_000;

/** The heads of entries as a file, a line each: what they say stays here, sealed or not. */
export const exportJournal: Handler<'journal.export'> = ({ filter }, context) => {
  const { house, session } = context;
  const selection = selectionFor(context, filter);
  if (!selection.ok) return selection;
  const selected = conditionsOf(house.db(), selection.value);
  const lines = countSelected(house.db(), selected);
  if (lines > mostLines) return err({ code: 'journal.too-much', details: { lines } });
  const text = selectedEntries(house.db(), selected)
    .map((entry) => `${JSON.stringify(headOf(entry))}\n`)
    .join('');
  const { from = null, to = null } = filter;
  transaction(house.db(), (db) =>
    record(db, house, 'journal.exported', session.staffId, { lines, from, to }),
  );
  house.courier.wake();
  const fileName = `journal-${house.time.businessDate()}.jsonl`;
  return ok({ fileName, base64: Buffer.from(text).toString('base64'), lines });
};

/** An entry without what it says: who did what when, and its place in the chain. */
const headOf = ({ id, kind, version, at, tz, businessDate, till, ...place }: Entry) => ({
  epoch: place.epoch,
  seq: place.seq,
  id,
  kind: shownKind(kind),
  version,
  at,
  tz,
  businessDate,
  till,
  staff: place.staff,
  approvals: place.approvals,
  prevHash: place.prevHash,
  hash: place.hash,
});
