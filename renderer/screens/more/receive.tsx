import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import { openSheet } from '../../state/place-store.ts';
import { Section } from './section.tsx';
import styles from './more.module.css';

/** The way a boutique without head office gets its pieces. */
export const Receive = () => (
  <Section title={say('receive.title')}>
    <p className={styles['lead']}>{say('receive.lead')}</p>
    <div>
      <Key icon="plus" onPress={() => openSheet({ kind: 'receive' })}>
        {say('receive.open')}
      </Key>
    </div>
  </Section>
);
