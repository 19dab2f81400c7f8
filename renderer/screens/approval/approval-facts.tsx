import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import { PieceDrawing } from '../../components/piece-drawing/piece-drawing.tsx';
import { formatRate } from '../../components/rates.ts';
import styles from './approval.module.css';
import type { ReactNode } from 'react';
import type { Money } from '../../../shared/domain/money.ts';
import type { ApprovalRequest } from './use-approval-request.ts';

/** What would be approved, as the till knows it: large enough to be read over a shoulder. */
export const ApprovalFacts = ({ request: { askedBy, says } }: { request: ApprovalRequest }) => (
  <section className={styles['facts']} aria-label={say('approval.asks', { who: askedBy })}>
    <p className={styles['asks']}>{say('approval.asks', { who: askedBy })}</p>
    {factsOf(says)}
  </section>
);

function factsOf(says: ApprovalRequest['says']): ReactNode {
  switch (says.kind) {
    case 'discount': {
      const { pieceName: name, code, quantity, drawing, gross, off, net, shareBp } = says;
      return (
        <>
          <div className={styles['picture']}>
            <PieceDrawing drawing={drawing} />
          </div>
          <p className={styles['matter']}>{say('approval.discount', { share: formatRate(shareBp) })}</p>
          <p className={styles['more']}>{say('approval.discount.of', { name, code, quantity })}</p>
          <dl className={styles['sums']}>
            <Sum name={say('approval.price')} amount={gross} />
            <Sum name={say('approval.off')} amount={off} sign="− " />
            <Sum name={say('approval.then')} amount={net} result />
          </dl>
        </>
      );
    }
    case 'typed identity':
      return <Matter title={say('approval.typed')} more={say('approval.typed.more')} total={says.total} />;
    case 'identity override':
      return (
        <Matter
          title={say('approval.override')}
          more={say(`approval.override.${says.reason}`)}
          total={says.total}
        />
      );
    case 'client present':
      return isMasked(says.client) ? (
        <MaskedMark />
      ) : (
        <Matter title={say('approval.client', { client: says.client })} more={say('approval.client.more')} />
      );
  }
}

const Matter = ({ title, more, total }: { title: string; more: string; total?: Money }) => (
  <>
    <p className={styles['matter']}>{title}</p>
    <p className={styles['more']}>{more}</p>
    {total && (
      <dl className={styles['sums']}>
        <Sum name={say('approval.total')} amount={total} result />
      </dl>
    )}
  </>
);

type SumProps = {
  readonly name: string;
  readonly amount: Money;
  readonly sign?: string;
  readonly result?: boolean;
};

const Sum = ({ name, amount, sign = '', result = false }: SumProps) => (
  <div className={result ? styles['result'] : styles['sum']}>
    <dt>{name}</dt>
    <dd>
      {sign}
      <Amount amount={amount} bare={!result} size={result ? 'total' : 'text'} />
    </dd>
  </div>
);
