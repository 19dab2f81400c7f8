import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { FormSheet } from '../../components/sheet/form-sheet.tsx';
import { refreshClients } from '../../state/client-store.ts';
import { tell } from '../../state/toast-store.ts';
import { clear } from '../client/clear.ts';
import type { StaffId } from '../../../shared/ids.ts';

/** When somebody leaves: all their clients to one other adviser. */
export function HandOverSheet({ onClose }: { onClose: () => void }) {
  const reply = useReply('care.advisers', {});
  const [chosenFrom, setFrom] = useState<string | null>(null);
  const [chosenTo, setTo] = useState<string | null>(null);
  const advisers = (reply?.ok ? reply.value.advisers : []).flatMap((one) => clear(one) ?? []);
  const [first] = advisers.filter(({ clients }) => clients > 0);
  const from = advisers.find(({ staffId }) => staffId === chosenFrom) ?? first;
  const others = advisers.filter(({ staffId, left }) => !left && staffId !== from?.staffId);
  const to = others.find(({ staffId }) => staffId === chosenTo);
  const nameOf = ({ displayName }: (typeof advisers)[number]) => displayName ?? say('review.colleague');

  async function handOver(parties: { readonly from: StaffId; readonly to: StaffId }) {
    const answer = await call('care.handOver', parties);
    if (answer.ok) {
      refreshClients();
      refresh('care.due');
      tell(say('care.handed-over', { count: clear(answer.value)?.clients ?? 0 }));
    }
    return answer;
  }

  return (
    <FormSheet
      title={say('care.hand-over')}
      lead={say('care.hand-over.lead')}
      word={say('care.hand-over.do', { count: from?.clients ?? 0 })}
      send={from && to ? () => handOver({ from: from.staffId, to: to.staffId }) : null}
      onClose={onClose}
    >
      <Choice
        label={say('care.hand-over.from')}
        value={from?.staffId ?? ''}
        onChange={setFrom}
        options={advisers
          .filter(({ clients }) => clients > 0)
          .map((one) => ({
            value: one.staffId as string,
            word: say('care.hand-over.clients', { name: nameOf(one), count: one.clients }),
          }))}
      />
      <Choice
        label={say('care.hand-over.to')}
        value={to?.staffId ?? ''}
        onChange={setTo}
        options={others.map((one) => ({ value: one.staffId as string, word: nameOf(one) }))}
      />
    </FormSheet>
  );
}
