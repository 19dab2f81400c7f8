import { say } from '../../../shared/messages/screens.ts';
import styles from './start.module.css';

/** The moment before the till has said how it stands. */
export const Opening = () => (
  <main className={styles['opening']} aria-busy="true">
    <h1 className={styles['house']}>{say('house')}</h1>
  </main>
);
