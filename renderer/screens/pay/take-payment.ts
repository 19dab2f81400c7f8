import { call } from '../../api/call.ts';
import { setPayment } from '../../state/payment-store.ts';
import { findOut } from './find-out.ts';
import { showPaid } from './settle.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { ErrorCode } from '../../../shared/messages/errors.ts';
import type { Reply } from '../../../shared/contract/contract.ts';

/** How long the till may take to answer before the window goes and asks what became of the payment. */
const patienceMs = 8_000;

/** The refusals after which the till certainly wrote nothing. After any other the window must find out. */
const cleanRefusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'call.malformed',
  'sign-in.needed',
  'not-allowed',
  'approval.needed',
  'sale.changed',
  'sale.none',
  'pay.too-little',
  'pay.too-much',
  'pay.wrong-currency',
  'pay.no-rate',
  'pay.no-such-cash',
  'pay.nothing',
  'pay.settled',
  'tender.card-open',
  'identity.client-needed',
  'identity.document-needed',
  'identity.cash-forbidden',
  'disk.full',
  'disk.read-only',
]);

/** What settles the sale: cash on top of what lies on it, if any, and the currency the change is given in. */
export type LastTender = Pick<OpenSale, 'saleId' | 'revision'> & {
  readonly cash: Money | null;
  readonly changeIn: Currency;
};

/** Asks the till to complete the sale. Paid is what the till says is paid, and nothing else. */
export async function takePayment({ saleId, revision, cash, changeIn }: LastTender, clock: Clock) {
  setPayment({ phase: 'writing', saleId });
  const tenders = cash === null ? [] : [{ kind: 'cash' as const, tendered: cash }];
  const asked = call('sales.pay', { saleId, revision, tenders, changeIn });
  const reply = await answerOrSilence(asked, clock);
  if (reply?.ok) return showPaid(reply.value);
  if (reply && cleanRefusals.has(reply.error.code))
    return setPayment({ phase: 'refused', error: reply.error });
  return findOut(saleId, clock);
}

const answerOrSilence = (
  asked: Promise<Reply<'sales.pay'>>,
  clock: Clock,
): Promise<Reply<'sales.pay'> | null> =>
  new Promise((resolve) => {
    const stopWaiting = clock.after(patienceMs, () => resolve(null));
    void asked.then((reply) => {
      stopWaiting();
      resolve(reply);
    });
  });
