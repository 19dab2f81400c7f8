import { money } from '../../../shared/domain/money.ts';
import { anna } from '../../builders/people.ts';
import { aRing, priced } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';
import type { CallName, Input, View } from '../../../shared/contract/contract.ts';
import type { CardOutcome } from '../../../shared/contract/tenders.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { SaleId, TenderId } from '../../../shared/ids.ts';
import type { TestTill } from '../../test-till.ts';

/** Whatever asks a till, in this process or in another. */
type Counter = { readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<View<N>> };
type State = View<'tenders.state'>;

export const kip = (minor: number): Money => money(minor, 'LAK');
export const satang = (minor: number): Money => money(minor, 'THB');
export const cents = (minor: number): Money => money(minor, 'USD');

/** What a terminal's slip says. */
export const approved = {
  kind: 'approved',
  brand: 'Visa',
  lastFour: '4242',
  authorisation: 'A81723',
} as const satisfies CardOutcome;

/** Anna at the counter with a ring of 12,000,000 kip on the sale; 1 THB is 612.50 kip, 1 USD 21,560. */
export async function annaWithRing(): Promise<TestTill> {
  const ring = aRing(priced(12_000_000));
  const till = await openTestTill({ pieces: [ring, aRing(priced(8_000_000))] });
  await till.signIn(anna).scan(ring.code);
  return till;
}

/** The sale in hand as a call about its payment names it. */
export async function seen(till: Counter): Promise<{ saleId: SaleId; revision: number }> {
  const { sale } = await till.ask('sales.inHand', {});
  if (!sale) throw new Error('There is no sale in hand');
  return { saleId: sale.saleId, revision: sale.revision };
}

export const take = async (till: Counter, tendered: Money): Promise<State> =>
  till.ask('tenders.takeCash', { ...(await seen(till)), tendered });

/** Begins a card payment and gives its reference. */
export async function start(till: Counter, amount: Money): Promise<TenderId> {
  const { started } = await till.ask('tenders.startCard', { ...(await seen(till)), amount });
  const [card] = started;
  if (!card) throw new Error('The card payment was begun');
  return card.reference;
}

/** Takes a card from beginning to end. */
export const takeCard = async (till: Counter, amount: Money): Promise<State> =>
  till.ask('tenders.endCard', { reference: await start(till, amount), outcome: approved });

/** Completes the sale by what lies on it. */
export const complete = async (
  till: Counter,
  { changeIn = 'LAK', cash = [] }: { changeIn?: Money['currency']; cash?: readonly Money[] } = {},
): Promise<View<'sales.pay'>> =>
  till.ask('sales.pay', {
    ...(await seen(till)),
    tenders: cash.map((tendered) => ({ kind: 'cash' as const, tendered })),
    changeIn,
  });
