import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../../components/icon/icon.tsx';
import styles from './need-note.module.css';
import type { Need } from './need.ts';

const icons = { client: 'person', document: 'document', cash: 'card' } as const;

/** Says calmly what the sale waits for, and never why this much is too much. */
export const NeedNote = ({ need }: { need: Need }) => (
  <section className={styles['need']} role="status">
    <Icon name={icons[need]} size={44} />
    <h2>{say(`identity.need.${need}`)}</h2>
    <p>{say(`identity.need.${need}.more`)}</p>
  </section>
);
