import { useEffect, useState } from 'react';
import { call } from '../../api/call.ts';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { View } from '../../../shared/contract/contract.ts';

export type ApprovalRequest = View<'approvals.ask'>;

/** A request laid before whoever may approve, as long as it is on screen; `again` lays it anew when it is over. */
export function useApprovalRequest(what: ApprovalWhat) {
  const [request, setRequest] = useState<ApprovalRequest | null>(null);
  const [failure, setFailure] = useState<AppError | null>(null);
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(what);
  useEffect(() => {
    let here = true;
    void call('approvals.ask', { what: JSON.parse(asked) as ApprovalWhat }).then((reply) => {
      if (!here) return;
      setRequest(reply.ok ? reply.value : null);
      setFailure(reply.ok ? null : reply.error);
    });
    return () => {
      here = false;
    };
  }, [asked, round]);
  return { request, failure, again: () => setRound((count) => count + 1) };
}
