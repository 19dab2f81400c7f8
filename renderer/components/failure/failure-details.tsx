import { say } from '../../../shared/messages/screens.ts';
import styles from './failure.module.css';

/** The code of a failure, for whoever is told it on the telephone; folded away until asked for. */
export const FailureDetails = ({ code }: { code: string }) => (
  <details className={styles['details']}>
    <summary>{say('details')}</summary>
    <code>{code}</code>
  </details>
);
