import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { findClient } from '../../state/client-store.ts';
import styles from './notices.module.css';
import type { ReactNode } from 'react';
import type { Capture } from '../../state/identity-store.ts';

/** What stands in the way of a document, each with what to do next. */
export function Notices({ capture, client }: { capture: Capture; client: string | null }) {
  const { expired, name, needs } = capture;
  return (
    <>
      {expired && <Notice title={say('identity.expired')} more={say('identity.expired.more')} grave />}
      {name === 'different' && (
        <Notice
          title={say('identity.differs')}
          more={say('identity.differs.more', { client: client ?? say('identity.differs.client') })}
        >
          <Key onPress={findClient}>{say('identity.differs.do')}</Key>
        </Notice>
      )}
      {!expired && needs.includes('typed identity') && (
        <Notice title={say('identity.typed')} more={say('identity.typed.more')} />
      )}
    </>
  );
}

type NoticeProps = {
  readonly title: string;
  readonly more: string;
  readonly grave?: boolean;
  readonly children?: ReactNode;
};

/** One thing to know, said once, with the step that helps. */
export const Notice = ({ title, more, grave = false, children }: NoticeProps) => (
  <div className={grave ? styles['grave'] : styles['notice']} role="status">
    <div>
      <p className={styles['title']}>{title}</p>
      <p className={styles['more']}>{more}</p>
    </div>
    {children}
  </div>
);
