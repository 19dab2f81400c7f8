import { say } from '../../../shared/messages/screens.ts';
import { dismiss, useToasts } from '../../state/toast-store.ts';
import { Key } from '../key/key.tsx';
import { join } from '../join-classes.ts';
import { FailureDetails } from '../failure/failure-details.tsx';
import styles from './toasts.module.css';
import type { Toast } from '../../state/toast-store.ts';

/** Words at the foot of the middle, never over the sale or a key of it. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className={styles['toasts']}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { id, tone, message, code, undo } = toast;
  return (
    <div className={join(styles['toast'], styles[tone])} role={tone === 'trouble' ? 'alert' : 'status'}>
      <div className={styles['words']}>
        <p>{message}</p>
        {code !== null && <FailureDetails code={code} />}
      </div>
      {undo && (
        <Key
          kind="quiet"
          icon="undo"
          className={styles['undo']}
          onPress={() => {
            dismiss(id);
            undo();
          }}
        >
          {say('undo')}
        </Key>
      )}
      <Key kind="quiet" icon="close" label={say('dismiss')} onPress={() => dismiss(id)} />
      {undo && <span className={styles['time']} aria-hidden="true" />}
    </div>
  );
}
