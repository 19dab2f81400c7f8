import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './mark.module.css';

/** Stands where a value would be that the person signed in may not see. */
export const MaskedMark = () => (
  <span className={styles['masked']} role="img" aria-label={say('masked')} title={say('masked')}>
    <Icon name="lock" size={16} />
  </span>
);
