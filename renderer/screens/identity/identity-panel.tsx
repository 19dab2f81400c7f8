import { say } from '../../../shared/messages/screens.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { join } from '../../components/join-classes.ts';
import { Key } from '../../components/key/key.tsx';
import { useSale } from '../../state/sale-store.ts';
import { SumRow } from '../pay/sum-row.tsx';
import pay from '../pay/pay-panel.module.css';
import styles from './identity-panel.module.css';
import type { Capture } from '../../state/identity-store.ts';

type IdentityPanelProps = {
  readonly capture: Capture;
  readonly client: string | null;
  readonly word: string;
  /** Null while nothing can be confirmed yet. */
  readonly onNext: (() => void) | null;
  readonly busy: boolean;
  /** Whether somebody is typing: then the key waits, and takes no focus. */
  readonly typing: boolean;
  readonly onBack: () => void;
};

/** Whose document it is and for what, what to look at before going on, and the one key that does. */
export function IdentityPanel({ capture, client, word, onNext, busy, typing, onBack }: IdentityPanelProps) {
  const total = useSale(({ totals }) => totals?.total ?? null);
  return (
    <aside className={pay['panel']} aria-label={say('identity.panel.for')}>
      <header className={pay['head']}>
        <h2>{client ?? say('identity.title')}</h2>
        <p>{say('identity.panel.for')}</p>
      </header>
      <div className={pay['sums']}>
        {total && (
          <dl>
            <SumRow name={say('total')} amount={total} />
          </dl>
        )}
        {capture.fields.length > 0 && <Looks capture={capture} />}
      </div>
      <div className={pay['foot']}>
        <div className={join(pay['keys'], styles['keys'])}>
          <Key kind="stacked" icon="back" shortcut="Escape" disabled={busy} onPress={onBack}>
            {say('back')}
          </Key>
          <Key
            key={onNext ? word : 'none'}
            kind="primary"
            className={pay['take']}
            disabled={onNext === null}
            busy={busy}
            autoFocus={onNext !== null && !typing}
            onPress={onNext ?? (() => {})}
          >
            {busy ? say('identity.sealing') : word}
          </Key>
        </div>
      </div>
    </aside>
  );
}

const nameIcons = { same: 'check', alike: 'eye', 'by eye': 'eye', different: 'close' } as const;

/** What a person has to look at, and what the till has looked at already. */
function Looks({ capture: { expired, name, fields } }: { capture: Capture }) {
  const closely = fields.some(({ lookAlikes }) => lookAlikes.length > 0);
  return (
    <section className={styles['looks']} aria-label={say('identity.look')}>
      <h3>{say('identity.look')}</h3>
      <ul>
        <Look icon="eye">{say('identity.look.person')}</Look>
        <Look icon="eye">{say('identity.look.fields')}</Look>
        {closely && <Look icon="eye">{say('identity.look.number')}</Look>}
        {name && <Look icon={nameIcons[name]}>{say(`identity.name.${name}`)}</Look>}
        <Look icon={expired ? 'close' : 'check'}>
          {say(expired ? 'identity.valid.no' : 'identity.valid')}
        </Look>
      </ul>
    </section>
  );
}

const Look = ({ icon, children }: { icon: 'eye' | 'check' | 'close'; children: string }) => (
  <li className={styles[icon]}>
    <Icon name={icon} size={20} />
    {children}
  </li>
);
