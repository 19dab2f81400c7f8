import { useState } from 'react';
import { Form } from 'react-aria-components';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { formatTenThousandths } from '../../components/exchange-rate.ts';
import { Key } from '../../components/key/key.tsx';
import { useMay } from '../../state/rights.ts';
import { tell } from '../../state/toast-store.ts';
import { newRates, rateRows } from './rates-draft.ts';
import { Section } from './section.tsx';
import styles from './more.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { Typed } from './rates-draft.ts';

/** The rates of the day: all who sell see them, a manager sets them. */
export function Rates() {
  const reply = useReply('tenders.rates', {});
  const sets = useMay('set rates and limits');
  if (!reply?.ok) return null;
  const { base, rates, estimated } = reply.value;
  return (
    <Section title={say('rates.title')}>
      <p className={styles['lead']}>{say(sets ? 'rates.lead' : 'rates.lead.seen')}</p>
      {sets ? (
        <RatesForm key={rates.map(({ setAt }) => setAt).join()} {...{ base, rates, estimated }} />
      ) : (
        <dl className={styles['facts']}>
          {rates.map(({ currency, units, priceTenThousandths }) => (
            <div key={currency}>
              <dt>{say('rates.of', { units, currency })}</dt>
              <dd>
                {formatTenThousandths(priceTenThousandths)} {base}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

type RatesFormProps = View<'tenders.rates'>;

function RatesForm({ base, rates, estimated }: RatesFormProps) {
  const [typed, setTyped] = useState<Typed>({});
  const [problem, setProblem] = useState<AppError | null>(null);
  const rows = rateRows({ base, rates, estimated }, typed);
  const wrong = rows.some((row) => row.wrong);

  async function set() {
    const reply = await call('tenders.setRates', { rates: newRates(rows) });
    setProblem(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    refresh('tenders.rates');
    tell(say('rates.done'));
  }

  return (
    <Form
      className={styles['enrol'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (newRates(rows).length > 0 && !wrong) void set();
      }}
    >
      {estimated.length > 0 && (
        <p className={styles['lead']}>{say('rates.estimated', { currencies: estimated.join(', ') })}</p>
      )}
      <div className={styles['pair']}>
        {rows.map(({ currency, units, text, wrong: isWrong }) => (
          <Field
            key={currency}
            label={say('rates.field', { units, currency, base })}
            value={text}
            onChange={(next) => setTyped({ ...typed, [currency]: next })}
            problem={isWrong ? say('rates.wrong') : undefined}
          />
        ))}
      </div>
      {problem && <FailureNote error={problem} />}
      <div className={styles['keys']}>
        <Key disabled={newRates(rows).length === 0 || wrong}>{say('rates.do')}</Key>
      </div>
    </Form>
  );
}
