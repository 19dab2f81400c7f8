import { useState } from 'react';
import { Form } from 'react-aria-components';
import { currencyCodes } from '../../../shared/domain/currency.ts';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Field } from '../../components/field/field.tsx';
import { formatTenThousandths } from '../../components/exchange-rate.ts';
import { Key } from '../../components/key/key.tsx';
import { parseDecimal } from '../../components/parse-decimal.ts';
import { useMay } from '../../state/rights.ts';
import { tell } from '../../state/toast-store.ts';
import { Section } from './section.tsx';
import styles from './more.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { View } from '../../../shared/contract/contract.ts';
import type { Currency } from '../../../shared/domain/currency.ts';

/** The rates of the day: all who sell see them, a manager sets them. */
export function Rates() {
  const reply = useReply('tenders.rates', {});
  const sets = useMay('set rates and limits');
  if (!reply?.ok) return null;
  const { base, rates } = reply.value;
  return (
    <Section title={say('rates.title')}>
      <p className={styles['lead']}>{say(sets ? 'rates.lead' : 'rates.lead.seen')}</p>
      {sets ? (
        <RatesForm key={rates.map(({ setAt }) => setAt).join()} base={base} rates={rates} />
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

type RatesFormProps = Pick<View<'tenders.rates'>, 'base' | 'rates'>;

function RatesForm({ base, rates }: RatesFormProps) {
  const others = currencyCodes.filter((code) => code !== base);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Currency, string>>>>({});
  const [problem, setProblem] = useState<AppError | null>(null);
  const priceOf = (code: Currency) => rates.find(({ currency }) => currency === code)?.priceTenThousandths;
  const shown = (code: Currency) => typed[code] ?? formatTenThousandths(priceOf(code) ?? 0);
  const changed = others.filter((code) => typed[code] !== undefined);
  const wrong = changed.filter((code) => !parseDecimal(shown(code), 4));

  async function set() {
    const reply = await call('tenders.setRates', {
      rates: changed.map((currency) => ({
        currency,
        rate: { units: 1, priceTenThousandths: parseDecimal(shown(currency), 4) ?? 0 },
      })),
    });
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
        if (changed.length > 0 && wrong.length === 0) void set();
      }}
    >
      <div className={styles['pair']}>
        {others.map((code) => (
          <Field
            key={code}
            label={say('rates.field', { currency: code, base })}
            value={shown(code)}
            onChange={(text) => setTyped({ ...typed, [code]: text })}
            problem={wrong.includes(code) ? say('rates.wrong') : undefined}
          />
        ))}
      </div>
      {problem && <FailureNote error={problem} />}
      <div className={styles['keys']}>
        <Key disabled={changed.length === 0 || wrong.length > 0}>{say('rates.do')}</Key>
      </div>
    </Form>
  );
}
