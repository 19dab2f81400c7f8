import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import styles from './start.module.css';
import type { ReactNode } from 'react';

type StepProps = {
  readonly count: number;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly onBack?: () => void;
  readonly onNext?: () => void;
  readonly ready?: boolean;
  readonly next?: string;
};

/** One page of setting up: what is asked and why, and the way on at the lower right. */
export function Step({
  count,
  title,
  lead,
  children,
  onBack,
  onNext,
  ready = true,
  next = say('next'),
}: StepProps) {
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onNext?.();
      }}
    >
      <p className={styles['count']}>{say('set-up.step', { count })}</p>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['lead']}>{lead}</p>
      <div className={styles['fields']}>{children}</div>
      <div className={styles['keys']}>
        {onBack && (
          <Key kind="quiet" icon="back" onPress={onBack}>
            {say('back')}
          </Key>
        )}
        {onNext && (
          <Key kind="primary" disabled={!ready}>
            {next}
          </Key>
        )}
      </div>
    </form>
  );
}
