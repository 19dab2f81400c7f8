import { useEffect, useState } from 'react';
import { currencies } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import { windowClock } from '../../clock.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { moneyToEntry, typeKey } from '../../components/keypad/entry.ts';
import { Frame } from '../../frame/frame.tsx';
import { isUnsettled, setPayment, usePayment } from '../../state/payment-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { askTenders, readTenders, useTenders } from '../../state/tenders-store.ts';
import { captureDocument, nameClient, wordOf } from '../identity/need.ts';
import { NeedNote } from '../identity/need-note.tsx';
import { useNeed } from '../identity/use-need.ts';
import { CardEntry } from './card-entry.tsx';
import { CardQuestion } from './card-question.tsx';
import { CashEntry } from './cash-entry.tsx';
import { keyedCard, keyedCash, nextStep } from './next-step.ts';
import { PayPanel } from './pay-panel.tsx';
import { reckon } from './reckon.ts';
import { takePayment } from './take-payment.ts';
import { useBackWhenEmpty } from './use-back-when-empty.ts';
import { WaysToPay } from './ways-to-pay.tsx';
import styles from './pay.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { Tenders } from '../../state/tenders-store.ts';
import type { Way } from './ways-to-pay.tsx';

/** Takes the payment: what is due, what the client hands over in which way, what goes back. */
export function PayScreen() {
  const { sale } = useSale();
  const { tenders } = useTenders();
  useBackWhenEmpty();
  useEffect(() => void readTenders(), [sale?.saleId, sale?.revision]);
  if (!sale || !tenders || tenders.saleId !== sale.saleId) return null;
  const pieces = sale.lines.reduce((count, line) => count + line.quantity, 0);
  return <Payment state={tenders} pieces={pieces} />;
}

function Payment({ state, pieces }: { state: Tenders; pieces: number }) {
  const payment = usePayment();
  const own = state.total.currency;
  const [way, setWay] = useState<Way>(own);
  const [entry, setEntry] = useState('');
  const [changeIn, setChangeIn] = useState<Currency>(own);
  // A card payment that was begun before this screen was opened: nobody here has seen the terminal.
  const [found] = useState(state.started[0]?.reference);
  const keyed = { state, way, entry, changeIn };
  const step = nextStep(keyed);
  const busy = isUnsettled(payment);
  const { saleId, revision, left } = state;
  const [started] = state.started;
  const { need, identity } = useNeed({
    state,
    cash: step.kind === 'lay' || step.kind === 'complete' ? step.cash : null,
    byCash: way !== 'card',
    refused: payment.phase === 'refused',
  });

  function choose(next: Way) {
    setWay(next);
    setEntry('');
  }

  async function goOn() {
    if (step.kind === 'complete') {
      return takePayment({ saleId, revision, cash: step.cash, changeIn: step.change.currency }, windowClock);
    }
    if (step.kind === 'wait') return;
    const reply =
      step.kind === 'lay'
        ? await askTenders('tenders.takeCash', { saleId, revision, tendered: step.cash })
        : await askTenders('tenders.startCard', { saleId, revision, amount: step.amount });
    if (reply.ok) setEntry('');
    setPayment(reply.ok ? { phase: 'none' } : { phase: 'refused', error: reply.error });
  }

  function answer() {
    if (need === 'client') nameClient();
    if (need === 'document') void captureDocument(saleId, identity);
    if (need === 'cash') choose('card');
  }

  const type = (currency: Currency) => (key: string) =>
    setEntry((typed) => typeKey(typed, key, currencies[currency].decimals));
  const ask = state.asks.find(({ currency }) => currency === way);

  return (
    <Frame
      title={say('pay.title')}
      panel={
        <PayPanel
          state={state}
          pieces={pieces}
          step={need ? { kind: 'wait', left } : step}
          busy={busy}
          instead={need && !started && !busy ? { word: wordOf(need, identity), onPress: answer } : null}
          verified={identity?.verified ?? null}
          onStep={() => void goOn()}
          onChangeIn={setChangeIn}
        />
      }
    >
      <div className={styles['page']}>
        <header className={styles['head']}>
          <p>{say(state.staged.length > 0 ? 'pay.left' : 'pay.due')}</p>
          <Amount amount={state.asks[0] ?? left} size="due" />
        </header>
        {payment.phase === 'not paid' && (
          <p className={styles['not-paid']} role="alert">
            {say('pay.not-paid')}
          </p>
        )}
        {payment.phase === 'refused' && !(need && saysTheSame(payment.error)) && (
          <FailureNote error={payment.error} />
        )}
        {started && (
          <CardQuestion key={started.reference} started={started} found={started.reference === found} />
        )}
        {!started && left.minor === 0 && <p className={styles['settled']}>{say('pay.settled')}</p>}
        {!started && left.minor > 0 && (
          <div className={styles['columns']}>
            <WaysToPay state={state} way={way} disabled={busy} onWay={choose} />
            {need && <NeedNote need={need} />}
            {!need && ask && (
              <CashEntry
                ask={ask}
                entry={entry}
                reckoning={reckon(state, keyedCash(keyed), changeIn)}
                disabled={busy}
                onKey={type(ask.currency)}
                onAmount={(amount) => setEntry(moneyToEntry(amount))}
              />
            )}
            {!need && !ask && (
              <CardEntry
                left={left}
                entry={entry}
                tooMuch={keyedCard(keyed).minor > left.minor}
                disabled={busy}
                onKey={type(own)}
                onAll={() => setEntry('')}
              />
            )}
          </div>
        )}
      </div>
    </Frame>
  );
}

/** What the till refused for want of a client or a document is said by the screen itself. */
const saysTheSame = ({ code }: AppError): boolean =>
  code === 'identity.client-needed' ||
  code === 'identity.document-needed' ||
  code === 'identity.cash-forbidden';
