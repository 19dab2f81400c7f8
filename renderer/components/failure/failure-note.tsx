import { FailureDetails } from './failure-details.tsx';
import styles from './failure.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';

/** What went wrong and what to do next, where it happened. */
export const FailureNote = ({ error }: { error: Pick<AppError, 'message'> & { code: string } }) => (
  <div className={styles['note']} role="alert">
    <p>{error.message}</p>
    <FailureDetails code={error.code} />
  </div>
);
