import { call } from '../api/call.ts';
import { forgettable } from './forgettable.ts';
import type { CallName, Input, Reply, View } from '../../shared/contract/contract.ts';

export type Tenders = View<'tenders.state'>;

/** How far the sale in hand is paid, as the till last told it; null until it has. */
export const useTenders = forgettable<{ readonly tenders: Tenders | null }>({ tenders: null });

export const setTenders = (tenders: Tenders | null) => useTenders.setState({ tenders });

/** Asks the till how far the sale in hand is paid. */
export async function readTenders() {
  const reply = await call('tenders.state', {});
  setTenders(reply.ok ? reply.value : null);
}

/** The calls that change what lies on the sale and answer with all of it. */
type TenderChange = {
  [N in CallName]: Reply<N> extends Reply<'tenders.state'> ? N : never;
}[CallName];

/** Asks the till to take a tender or give it back, and shows what lies on the sale then. */
export async function askTenders<N extends TenderChange>(
  name: N,
  input: Input<N>,
): Promise<Reply<TenderChange>> {
  const reply = await call<TenderChange>(name, input);
  if (reply.ok) setTenders(reply.value);
  return reply;
}
