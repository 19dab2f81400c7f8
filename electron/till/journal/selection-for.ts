import { clearanceOf } from '../../../shared/access/class-table.ts';
import { readClientNumber } from '../../../shared/domain/client-number.ts';
import { err, ok } from '../../../shared/result.ts';
import { findByNumber } from '../clients/client-store.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { JournalFilter } from '../../../shared/contract/journal.ts';
import type { Result } from '../../../shared/result.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { Selection } from './select-entries.ts';

/**
 * What somebody may ask the journal by: only what they see in clear. An associate asks among their own lines, a
 * technician among those about the till; a client is named by who may know client numbers.
 */
export function selectionFor(
  context: SignedIn,
  { clientNumber, ...filter }: JournalFilter,
): Result<Selection, Failure> {
  const { session } = context;
  const clearance = clearanceOf(session.role, 'journal');
  const asked = Object.values({ clientNumber, ...filter }).some((value) => value !== undefined);
  const client = clientNumber === undefined ? undefined : clientBy(context, clientNumber);
  if (client && !client.ok) return client;
  const ofClient = client && { clientId: client.value };
  if (clearance === 'yes') return ok({ ...filter, ...ofClient });
  if (clearance === 'no') return err({ code: 'not-allowed' });
  if (clearance.only === 'device') return ok(asked ? { ...filter, kind: 'till.' } : {});
  return ok({ ...filter, ...ofClient, staffId: session.staffId });
}

function clientBy({ house, session, connection }: SignedIn, text: string) {
  if (clearanceOf(session.role, 'service') !== 'yes') return err({ code: 'not-allowed' as const });
  const number = readClientNumber(text);
  const isNobody = number === null || connection.isUnderDuress();
  const client = isNobody ? null : findByNumber(house.db(), number);
  return client ? ok(client.clientId) : err({ code: 'client.unknown' as const });
}
