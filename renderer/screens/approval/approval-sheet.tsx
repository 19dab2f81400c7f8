import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { ApprovalFacts } from './approval-facts.tsx';
import { GiveByCode } from './give-by-code.tsx';
import { GiveByPin } from './give-by-pin.tsx';
import { useApprovalRequest } from './use-approval-request.ts';
import styles from './approval.module.css';
import type { ApprovalWhat } from '../../../shared/contract/approvals.ts';
import type { ApprovalId } from '../../../shared/ids.ts';

type ApprovalSheetProps = {
  readonly what: ApprovalWhat;
  /** Does the step with the approval; it can be used this once. */
  readonly onGiven: (approvalId: ApprovalId, givenBy: string) => void;
  readonly onClose: () => void;
};

/** On the same screen: on the left exactly what would be approved, on the right whoever says yes to it. */
export function ApprovalSheet({ what, onGiven, onClose }: ApprovalSheetProps) {
  const { request, failure, again } = useApprovalRequest(what);
  const [way, setWay] = useState<'pin' | 'code'>('pin');
  if (!request && !failure) return null;
  const both = request !== null && request.officeThere && request.givers.length > 0;
  const byCode = request !== null && request.officeThere && (way === 'code' || !both);
  return (
    <Sheet
      title={say('approval.title')}
      onClose={onClose}
      {...(both && { keys: <OtherWay byCode={byCode} onPress={() => setWay(byCode ? 'pin' : 'code')} /> })}
    >
      {failure && <FailureNote error={failure} />}
      {request && (
        <div className={styles['columns']}>
          <ApprovalFacts request={request} />
          {byCode ? (
            <GiveByCode key={request.approvalId} request={request} onGiven={onGiven} onAgain={again} />
          ) : (
            <GiveByPin key={request.approvalId} request={request} onGiven={onGiven} onAgain={again} />
          )}
        </div>
      )}
    </Sheet>
  );
}

const OtherWay = ({ byCode, onPress }: { byCode: boolean; onPress: () => void }) => (
  <Key kind="quiet" onPress={onPress}>
    {say(byCode ? 'approval.by-pin' : 'approval.by-code')}
  </Key>
);
