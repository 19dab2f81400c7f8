import { on } from './shown-table.ts';
import type { EntryId } from '../../../../shared/ids.ts';
import type { Json } from '../../../../shared/sync/canonical-json.ts';
import type { Sealed } from '../../../../shared/sync/sealed.ts';
import type { ReadSealed, ShownTable } from './shown-table.ts';

/** The tables of passes. Words that were sealed with a key that is destroyed are shown nowhere. */
export const shownPasses: readonly ShownTable[] = [
  {
    table: 'break_glass',
    key: 1,
    select: 'SELECT break_glass_id, client_id, staff_id, at, reason, words FROM break_glass',
    rowsOf: on('client.break-glass-taken', ({ id, at, staff }, body, read) => {
      const words = wordsOf(read, id, 'words', body.words);
      return [[body.breakGlassId, body.clientId, staff, at, body.reason, words]];
    }),
  },
  {
    table: 'break_glass_reviews',
    key: 1,
    select: `SELECT break_glass_id, client_id, entry_id, at, staff_id, accepted, word FROM break_glass_reviews`,
    rowsOf: on('client.break-glass-reviewed', ({ id, at, staff }, body, read) => {
      const word = wordsOf(read, id, 'word', body.word);
      return [[body.breakGlassId, body.clientId, id, at, staff, body.accepted ? 1 : 0, word]];
    }),
  },
  {
    table: 'cases',
    key: 1,
    select: 'SELECT case_id, client_id, staff_id, at, case_number, reason FROM cases',
    rowsOf: on('client.case-opened', ({ id, at, staff }, body, read) => {
      const reason = wordsOf(read, id, 'reason', body.reason);
      return [[body.caseId, body.clientId, staff, at, body.caseNumber, reason]];
    }),
  },
];

function wordsOf(read: ReadSealed, entry: EntryId, path: string, sealed: Sealed | null): string | null {
  const words: Json = sealed && read(entry, path, sealed);
  return typeof words === 'string' ? words : null;
}
