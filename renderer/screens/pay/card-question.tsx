import { useState } from 'react';
import { Form } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Choice } from '../../components/choice/choice.tsx';
import { timeOfDay } from '../../components/dates.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Key } from '../../components/key/key.tsx';
import { askTenders } from '../../state/tenders-store.ts';
import { useTill } from '../../state/till-store.ts';
import { blankSlip, CardSlip, isWhole } from './card-slip.tsx';
import styles from './card-question.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { CardOutcome } from '../../../shared/contract/tenders.ts';
import type { Tenders } from '../../state/tenders-store.ts';

/** The brands a slip names; any other is 'Card'. */
const brands = ['Visa', 'Mastercard', 'UnionPay', 'JCB', 'Amex', 'Card'] as const;

type CardQuestionProps = {
  readonly started: Tenders['started'][number];
  /** The till was started again, or somebody else began it: nobody here has seen the terminal yet. */
  readonly found: boolean;
};

/** What the terminal said. Until somebody answers, the till asks no card a second time. */
export function CardQuestion({ started, found }: CardQuestionProps) {
  const timeZone = useTill(({ status }) => status?.timeZone ?? 'UTC');
  const [brand, setBrand] = useState<(typeof brands)[number]>('Visa');
  const [slip, setSlip] = useState(blankSlip);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const whole = isWhole(slip);

  async function end(outcome: CardOutcome) {
    setBusy(true);
    const reply = await askTenders('tenders.endCard', { reference: started.reference, outcome });
    setBusy(false);
    setProblem(reply.ok ? null : reply.error);
  }
  const approved = () =>
    end({ kind: 'approved', brand, lastFour: slip.lastFour, authorisation: slip.authorisation.trim() });

  return (
    <Form
      className={styles['question'] ?? ''}
      aria-label={say('pay.card.label')}
      onSubmit={(event) => {
        event.preventDefault();
        if (whole && !busy) void approved();
      }}
    >
      <header>
        <h2>{say(found ? 'pay.card.found' : 'pay.card.ask')}</h2>
        <p className={styles['amount']}>
          <Amount amount={started.amount} size="total" />
        </p>
        <p className={styles['more']}>
          {say(found ? 'pay.card.found.more' : 'pay.card.ask.more', {
            time: timeOfDay(started.startedAt, timeZone),
          })}
        </p>
      </header>
      <div className={styles['brand']}>
        <Choice
          label={say('pay.card.brand')}
          value={brand}
          onChange={setBrand}
          options={brands.map((value) => ({
            value,
            word: value === 'Card' ? say('pay.card.other') : value,
          }))}
        />
      </div>
      <CardSlip slip={slip} onChange={setSlip} />
      <div className={styles['keys']}>
        {problem && <FailureNote error={problem} />}
        <Key disabled={busy} onPress={() => void end({ kind: 'declined' })}>
          {say('pay.card.declined')}
        </Key>
        <Key kind="primary" disabled={!whole} busy={busy}>
          {say('pay.card.approved')}
        </Key>
      </div>
    </Form>
  );
}
