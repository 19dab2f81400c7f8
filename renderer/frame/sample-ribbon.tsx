import { say } from '../../shared/messages/screens.ts';
import { useTill } from '../state/till-store.ts';
import styles from './sample-ribbon.module.css';

/** On every screen of a sample: nobody must take it for a till that protects what is in it. */
export function SampleRibbon() {
  const sample = useTill(({ start, status }) => (start?.sample ?? false) || (status?.sample ?? false));
  if (!sample) return null;
  return (
    <header className={styles['ribbon']}>
      <strong>{say('sample.ribbon')}</strong> {say('sample.ribbon.more')}
    </header>
  );
}
