import { join } from '../join-classes.ts';
import styles from './mark.module.css';

export type DotTone = 'ready' | 'hollow' | 'warning' | 'danger';

/** How a thing stands, as one small dot; the word beside it says the same. */
export const Dot = ({ tone }: { tone: DotTone }) => (
  <span className={join(styles['dot'], styles[tone])} aria-hidden="true" />
);
