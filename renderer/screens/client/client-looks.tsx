import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { LetterLooks } from '../care/letter-looks.tsx';
import styles from './client-page.module.css';
import type { ClientId } from '../../../shared/ids.ts';

/** Who looked into a client’s file and why: for the client who asks the compliance officer. */
export function ClientLooks({ clientId }: { clientId: ClientId }) {
  const reply = useReply('care.looks', { clientId });
  if (!reply?.ok) return null;
  if (reply.value.looks.length === 0) return <p className={styles['quiet']}>{say('case.looks.none')}</p>;
  return <LetterLooks looks={reply.value.looks} />;
}
