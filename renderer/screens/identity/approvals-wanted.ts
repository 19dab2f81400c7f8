import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ApprovalId } from '../../../shared/ids.ts';
import type { Capture } from '../../state/identity-store.ts';

type Need = Capture['needs'][number];

/** The approvals that were given so far, by what they are for. */
export type Given = Partial<Readonly<Record<Need, ApprovalId>>>;

/** The next approval a document needs and has not; null when it has all. */
export const nextNeed = ({ needs }: Capture, given: Given): Need | null =>
  needs.find((need) => given[need] === undefined) ?? null;

/** What is asked of the second person for it. */
export function askedFor({ checkId, documentHash }: Capture, need: Need): ApprovalWhat | null {
  if (need !== 'typed identity') return { kind: 'identity override', checkId, reason: need };
  return documentHash === null ? null : { kind: need, checkId, documentHash };
}

/** The confirmation with the approvals it needs. */
export function confirmationOf({ checkId }: Capture, given: Given): Input<'identity.confirm'> {
  const approvalId = given['typed identity'];
  const [reason] = (['worn zone', 'spelling of the name'] as const).filter((one) => given[one] !== undefined);
  const overriding = reason && given[reason];
  return {
    checkId,
    compared: true,
    ...(approvalId && { approvalId }),
    ...(reason && overriding && { override: { reason, approvalId: overriding } }),
  };
}
