import { Dialog, Heading } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../key/key.tsx';
import { useShortcut } from '../use-shortcut.ts';
import styles from './sheet.module.css';
import type { ReactNode } from 'react';

type SheetProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The keys at its foot; the primary one last, at the right. */
  readonly keys?: ReactNode;
};

/** A page that slides over the middle of the till, never over the sale. Esc or a touch beside it closes it. */
export function Sheet({ title, onClose, children, keys }: SheetProps) {
  useShortcut('Escape', onClose);
  return (
    <div className={styles['over']}>
      <button
        type="button"
        className={styles['beside']}
        aria-label={say('close')}
        tabIndex={-1}
        onClick={onClose}
      />
      <Dialog className={styles['sheet'] ?? ''}>
        <header className={styles['head']}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <Key kind="quiet" icon="close" label={say('close')} onPress={onClose} />
        </header>
        <div className={styles['body']}>{children}</div>
        {keys !== undefined && <footer className={styles['foot']}>{keys}</footer>}
      </Dialog>
    </div>
  );
}
