import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { Key } from '../../components/key/key.tsx';
import { tellFailure } from '../../state/toast-store.ts';
import { Section } from './section.tsx';
import styles from './more.module.css';
import type { StaffId } from '../../../shared/ids.ts';

/** Those whom ten wrong PINs have locked out; a manager lets them in again. */
export function LockedOut() {
  const tiles = useReply('staff.tiles', {});
  const people = tiles?.ok ? tiles.value.filter(({ needsManager }) => needsManager) : [];
  if (people.length === 0) return null;

  async function letIn(staffId: StaffId) {
    const reply = await call('staff.letIn', { staffId });
    if (!reply.ok) tellFailure(reply.error);
    refresh('staff.tiles');
  }

  return (
    <Section title={say('locked-out.title')}>
      <ul>
        {people.map(({ staffId, displayName }) => (
          <li key={staffId} className={styles['person']}>
            {displayName}
            <Key onPress={() => void letIn(staffId)}>{say('locked-out.let-in')}</Key>
          </li>
        ))}
      </ul>
    </Section>
  );
}
