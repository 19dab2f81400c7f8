import { run } from '../database/query.ts';
import type { CaseId, ClientId } from '../../../shared/ids.ts';
import type { Entry } from '../../../shared/sync/entry.ts';
import type { Writer } from '../database/query.ts';

/** Keeps for which case somebody opened a client's file, from its entry and the reason that is sealed there. */
export const insertCase = (
  db: Writer,
  { at, staff }: Entry,
  of: { readonly clientId: ClientId; readonly caseId: CaseId; readonly caseNumber: string },
  reason: string,
): void =>
  void run(
    db,
    'INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?)',
    of.caseId,
    of.clientId,
    staff,
    at,
    of.caseNumber,
    reason,
  );
