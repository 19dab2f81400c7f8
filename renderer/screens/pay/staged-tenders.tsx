import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Key } from '../../components/key/key.tsx';
import { askTenders } from '../../state/tenders-store.ts';
import { tellFailure } from '../../state/toast-store.ts';
import { nameOfTender } from './name-of-tender.ts';
import styles from './pay-panel.module.css';
import type { Tenders } from '../../state/tenders-store.ts';

type Staged = Tenders['staged'][number];

/** What lies on the sale already, with the key that gives each back. */
export const StagedTenders = ({ staged, disabled }: { staged: readonly Staged[]; disabled: boolean }) => (
  <ul className={styles['staged']} aria-label={say('pay.staged')}>
    {staged.map((tender) => (
      <li key={tender.tenderId} className={styles['tender']}>
        <span className={styles['tender-name']}>
          {nameOfTender(tender)}
          {tender.tendered.currency !== tender.value.currency && (
            <span className={styles['tender-given']}>
              <Amount amount={tender.tendered} />
            </span>
          )}
        </span>
        <span>
          − <Amount amount={tender.value} bare />
        </span>
        <Key
          kind="quiet"
          icon={tender.kind === 'cash' ? 'close' : 'undo'}
          label={say(tender.kind === 'cash' ? 'pay.take-back' : 'pay.card.reverse')}
          disabled={disabled}
          onPress={() => void takeBack(tender)}
        />
      </li>
    ))}
  </ul>
);

async function takeBack({ kind, tenderId }: Staged) {
  const reply = await askTenders(kind === 'cash' ? 'tenders.takeBack' : 'tenders.reverseCard', { tenderId });
  if (!reply.ok) tellFailure(reply.error);
}
