import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { record } from '../journal/record.ts';
import { rightsAreFresh } from '../sync/feeds/rights.ts';
import type { CodedAct } from '../../../shared/sync/rights-codes.ts';
import type { Writer } from '../database/query.ts';
import type { SignedIn } from '../door/handlers.ts';
import type { AwaitedCode } from './code-desk.ts';

type Actor = Pick<SignedIn, 'house' | 'session'>;

/**
 * Whether somebody may do this very act as far as head office's word goes: under its lease, or with its code for it.
 * What else the act takes (role, relation, budget, purpose, the manager's PIN) a code changes nothing of.
 */
export const hasLeaseFor = (actor: Actor, act: CodedAct): boolean =>
  rightsAreFresh(actor.house) || codeFor(actor, act) !== null;

/**
 * Uses up and writes down the code an act is done with, in the act's own transaction and before its entry; nothing
 * under a lease. Tells whether there was one.
 */
export function spendCode(db: Writer, actor: Actor, act: CodedAct): boolean {
  const { house, session } = actor;
  if (rightsAreFresh(house)) return false;
  const code = codeFor(actor, act);
  // What nobody looked at before is a bug, and the act must not become a fact.
  if (!code) throw new Error('An act without a lease needs a code');
  house.codes.remove(session);
  const { challenge, nonce } = code;
  record(db, house, 'rights.code-used', session.staffId, { challenge, nonce, act });
  return true;
}

function codeFor({ house, session }: Actor, act: CodedAct): AwaitedCode | null {
  const awaited = house.codes.find(session);
  return awaited?.isGiven && canonicalJson(awaited.act) === canonicalJson(act) ? awaited : null;
}
