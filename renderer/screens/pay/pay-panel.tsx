import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Choice } from '../../components/choice/choice.tsx';
import { Key } from '../../components/key/key.tsx';
import { setPayment } from '../../state/payment-store.ts';
import { goTo } from '../../state/place-store.ts';
import { VerifiedLine } from '../identity/verified-line.tsx';
import { StagedTenders } from './staged-tenders.tsx';
import { SumRow } from './sum-row.tsx';
import styles from './pay-panel.module.css';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Tenders } from '../../state/tenders-store.ts';
import type { Identity } from '../../state/identity-store.ts';
import type { Step } from './next-step.ts';

type PayPanelProps = {
  readonly state: Tenders;
  readonly pieces: number;
  readonly step: Step;
  readonly busy: boolean;
  /** What the large key does while the sale waits for a client or a document. */
  readonly instead: { readonly word: string; readonly onPress: () => void } | null;
  readonly verified: Identity['verified'];
  readonly onStep: () => void;
  readonly onChangeIn: (currency: Currency) => void;
};

/** What is owed, what lies on the sale, what is left or goes back, and the one key that goes on. */
export function PayPanel(props: PayPanelProps) {
  const { state, pieces, step, busy, instead, verified, onStep, onChangeIn } = props;
  function back() {
    setPayment({ phase: 'none' });
    goTo('sell');
  }
  const choices = step.kind === 'complete' ? step.choices : [];
  return (
    <aside className={styles['panel']} aria-label={say('pay.title')}>
      <header className={styles['head']}>
        <h2>{say('pay.title')}</h2>
        <p>{say('sale.pieces', { count: pieces })}</p>
      </header>
      <div className={styles['sums']}>
        <dl>
          <SumRow name={say('total')} amount={state.total} />
        </dl>
        <VerifiedLine verified={verified} />
        <StagedTenders staged={state.staged} disabled={busy} />
        {step.kind === 'complete' && step.cash && (
          <dl>
            <SumRow
              name={say('pay.cash.tendered')}
              amount={step.cash}
              taken
              bare={step.cash.currency === state.total.currency}
            />
          </dl>
        )}
      </div>
      <div className={styles['foot']}>
        {choices.length > 1 && step.kind === 'complete' && (
          <Choice
            label={say('pay.change-in')}
            value={step.change.currency}
            onChange={onChangeIn}
            options={choices.map(({ currency }) => ({ value: currency, word: say(`currency.${currency}`) }))}
          />
        )}
        <p className={styles['change-word']}>{say(step.kind === 'complete' ? 'change' : 'pay.left')}</p>
        <p className={styles['change']} role="status">
          <Amount amount={step.kind === 'complete' ? step.change : step.left} size="total" />
        </p>
        <div className={styles['keys']}>
          <Key kind="stacked" icon="back" shortcut="Escape" disabled={busy} onPress={back}>
            {say('back')}
          </Key>
          {instead ? (
            <Key
              key={instead.word}
              kind="primary"
              className={styles['take']}
              autoFocus
              onPress={instead.onPress}
            >
              {instead.word}
            </Key>
          ) : (
            <StepKey state={state} step={step} busy={busy} onStep={onStep} />
          )}
        </div>
      </div>
    </aside>
  );
}

type StepKeyProps = Pick<PayPanelProps, 'state' | 'step' | 'busy' | 'onStep'>;

/** A new key for each kind of step, so that it has the focus: what goes on is always one Enter away. */
const StepKey = ({ state, step, busy, onStep }: StepKeyProps) => (
  <Key
    key={step.kind === 'wait' ? 'wait' : `${step.kind}-${state.staged.length}`}
    // While the middle asks about a card, its answer is the one filled key.
    kind={state.started.length > 0 ? 'plain' : 'primary'}
    className={styles['take']}
    disabled={step.kind === 'wait'}
    busy={busy}
    autoFocus={step.kind !== 'wait'}
    onPress={onStep}
  >
    {busy ? say('pay.writing') : <StepWord step={step} />}
  </Key>
);

function StepWord({ step }: { step: Step }) {
  switch (step.kind) {
    case 'complete':
      return step.cash ? (
        <>
          {say('pay.take')} <Amount amount={step.cash} />
        </>
      ) : (
        say('pay.complete')
      );
    case 'lay':
      return (
        <>
          {say('pay.take')} <Amount amount={step.cash} />
        </>
      );
    case 'ask card':
      return (
        <>
          {say('pay.card.start')} <Amount amount={step.amount} />
        </>
      );
    case 'wait':
      return say('pay.take');
  }
}
