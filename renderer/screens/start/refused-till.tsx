import { say } from '../../../shared/messages/screens.ts';
import { FailureDetails } from '../../components/failure/failure-details.tsx';
import styles from './start.module.css';
import type { StartState } from '../../../shared/contract/start.ts';

/** A till that must not be opened as it is: what is the matter and what to do, and no key that could make it worse. */
export const RefusedTill = ({ problem }: { problem: StartState['problem'] }) => (
  <section className={styles['form']} role="alert">
    <h1 className={styles['title']}>{say('refused.title')}</h1>
    <p className={styles['lead']}>{problem?.message ?? say('refused.unknown')}</p>
    {problem && <FailureDetails code={problem.code} />}
  </section>
);
