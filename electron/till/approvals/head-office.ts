import {
  approvalAskedSchema,
  approvalRedeemedSchema,
  officeApprovalMs,
} from '../../../shared/sync/approvals.ts';
import { refusalSchema } from '../../../shared/sync/push.ts';
import { err, ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { postSigned } from '../sync/post-signed.ts';
import { readStanding } from '../sync/sync-store.ts';
import { approvalMs } from './ask.ts';
import { grant } from './give.ts';
import { pendingOf } from './use-approval.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Result } from '../../../shared/result.ts';
import type { ApprovalAsk } from '../../../shared/sync/approvals.ts';
import type { Handler } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** Codes that may be mistyped before the request is given up: no code is found by trying. */
const triesForCode = 5;

export const layBeforeHeadOffice: Handler<'approvals.askHeadOffice'> = async ({ approvalId }, context) => {
  const { house, session } = context;
  const pending = pendingOf(context, approvalId);
  if (!pending.ok) return pending;
  const { action, hash, says } = pending.value;
  const request: ApprovalAsk = { protocol: 1, approvalId, action, hash, askedBy: session.displayName, says };
  const answer = await post(house, '', request);
  if (!answer.ok) return answer;
  const asked = approvalAskedSchema.safeParse(answer.value);
  if (!asked.success) return err({ code: 'approval.office-away' });
  const still = pendingOf(context, approvalId);
  if (!still.ok) return still;
  house.approvals.put(still.value, officeApprovalMs);
  return ok({ reference: asked.data.reference, secondsLeft: officeApprovalMs / 1000 });
};

export const giveByCode: Handler<'approvals.giveByCode'> = async ({ approvalId, code }, context) => {
  const { house } = context;
  const asked = pendingOf(context, approvalId);
  if (!asked.ok) return asked;
  const { hash, wrongCodes } = asked.value;
  if (wrongCodes >= triesForCode) return err({ code: 'approval.over' });
  // Counted before head office is asked, so that many tries at once are no more than so many.
  house.approvals.change({ ...asked.value, wrongCodes: wrongCodes + 1 });
  const answer = await post(house, `/${approvalId}/redeem`, { protocol: 1, code, hash });
  if (!answer.ok) return answer;
  const redeemed = approvalRedeemedSchema.safeParse(answer.value);
  const same = redeemed.success && redeemed.data.approvalId === approvalId && redeemed.data.hash === hash;
  if (!same) return err({ code: 'approval.wrong-code' });
  const pending = pendingOf(context, approvalId);
  if (!pending.ok) return pending;
  transaction(house.db(), (db) => grant(db, house, pending.value, null));
  // Reading a code out takes a telephone call, so its request lives longer; once given, it is used within the time of any.
  house.approvals.put({ ...pending.value, given: { by: null } }, approvalMs);
  return ok({ approvalId, givenBy: readStanding(house.db()).headOffice ?? '' });
};

async function post(house: House, path: string, content: object): Promise<Result<unknown, Failure>> {
  const answer = await postSigned(house, `/approvals${path}`, content);
  if (!answer.ok)
    return err({
      code: answer.error.reason === 'not enrolled' ? 'approval.no-office' : 'approval.office-away',
    });
  if (answer.value.status === 200) return ok(answer.value.body);
  const refusal = refusalSchema.safeParse(answer.value.body);
  const wrong = refusal.success && refusal.data.code === 'wrong-code';
  return err({ code: wrong ? 'approval.wrong-code' : 'approval.office-away' });
}
