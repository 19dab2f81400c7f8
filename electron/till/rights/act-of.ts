import { permissionOf } from '../../../shared/access/action-table.ts';
import { err, ok } from '../../../shared/result.ts';
import { officeApprovalMs } from '../../../shared/sync/approvals.ts';
import { pendingOf } from '../approvals/use-approval.ts';
import { mayReveal } from '../clients/cards.ts';
import { findClient } from '../clients/client-store.ts';
import type { TableAction } from '../../../shared/access/action-table.ts';
import type { RevealGroup } from '../../../shared/contract/client-file.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { LeasedAct } from '../../../shared/contract/rights.ts';
import type { Result } from '../../../shared/result.ts';
import type { CodedAct } from '../../../shared/sync/rights-codes.ts';
import type { SignedIn } from '../door/handlers.ts';

/** What each act is by the table of actions: a code is no way around it. */
const actions: Readonly<Record<LeasedAct['kind'], TableAction>> = {
  reveal: 'find client',
  letter: 'open letters',
  'break-glass': 'break glass',
  case: 'open case',
  approval: 'sell',
};

/**
 * The act as a code is bound to it. Refuses what this person could not do under a lease either, so that nobody calls
 * head office for nothing; whether it is done is decided by the act's own call, all of it anew.
 */
export function actOf(context: SignedIn, asked: LeasedAct): Result<CodedAct, Failure> {
  const { house, session } = context;
  if (permissionOf(session.role, actions[asked.kind]) !== 'yes') return err({ code: 'not-allowed' });
  if (asked.kind === 'approval') return approvalOf(context, asked);
  // The door empties a house for who is here by force call by call; this call is not only about clients.
  const client = context.connection.isUnderDuress() ? null : findClient(house.db(), asked.clientId);
  if (!client) return err({ code: 'client.unknown' });
  const { clientId } = client;
  const part = partOf(asked);
  if (part !== null && !mayReveal(context, client, part)) return err({ code: 'client.not-yours' });
  return ok({ ...asked, clientId });
}

/** The part of the file that must be theirs to open already; break-glass and cases are for those whose it is not. */
function partOf(asked: LeasedAct): RevealGroup | null {
  if (asked.kind === 'reveal') return asked.group;
  return asked.kind === 'letter' ? 'commercial' : null;
}

function approvalOf(
  context: SignedIn,
  { approvalId }: Extract<LeasedAct, { kind: 'approval' }>,
): Result<CodedAct, Failure> {
  const pending = pendingOf(context, approvalId);
  if (!pending.ok) return pending;
  // A code takes a telephone call, so its request lives longer.
  context.house.approvals.put(pending.value, officeApprovalMs);
  return ok({ kind: 'approval', approvalId, hash: pending.value.hash });
}
