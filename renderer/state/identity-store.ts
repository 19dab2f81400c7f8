import { isMasked } from '../../shared/access/classes.ts';
import { call } from '../api/call.ts';
import { forgettable } from './forgettable.ts';
import { useSale } from './sale-store.ts';
import { useTill } from './till-store.ts';
import type { Masked } from '../../shared/access/classes.ts';
import type { CallName, Input, Reply, View } from '../../shared/contract/contract.ts';
import type { Money } from '../../shared/domain/money.ts';
import type { SaleId } from '../../shared/ids.ts';

export type Identity = View<'identity.state'>;
type CaptureView = NonNullable<Identity['capture']>;

/** A capture as whoever captures sees it. */
export type Capture = { readonly [K in keyof CaptureView]: Exclude<CaptureView[K], Masked> };

type IdentityStore = {
  /** The cash that would be taken next: the rules were asked with it. */
  readonly cash: readonly Money[];
  /** Which sale was asked about, and what the till told; null until it has. A lock empties it. */
  readonly saleId: SaleId | null;
  readonly identity: Identity | null;
};

/** What the rules ask of the sale in hand, and the document that is being captured for it. */
export const useIdentity = forgettable<IdentityStore>({ cash: [], saleId: null, identity: null });

/** Asks the till what the sale needs, were this cash taken too; without any, as it was asked last. */
export async function readIdentity(cash: readonly Money[] = useIdentity.getState().cash) {
  useIdentity.setState({ cash });
  const keep = whileSignedIn();
  const reply = await call('identity.state', { cash: [...cash] });
  // Where another question has been asked meanwhile, that one counts.
  if (useIdentity.getState().cash === cash) keep(reply.ok ? reply.value : null);
}

/** The calls that change the check of the sale in hand, and answer how it stands. */
type IdentityChange = {
  [N in CallName]: N extends 'identity.state' ? never : Reply<N> extends Reply<'identity.state'> ? N : never;
}[CallName];

/** Asks the till to go on with the check, and shows how it stands then. */
export async function askIdentity<N extends IdentityChange>(
  name: N,
  input: Input<N>,
): Promise<Reply<IdentityChange>> {
  const keep = whileSignedIn();
  const reply = await call<IdentityChange>(name, input);
  if (reply.ok) keep(reply.value);
  return reply;
}

/** The document that is being captured here, as it can be shown; null while there is none. */
export function captureIn(identity: Identity | null): Capture | null {
  const capture = identity?.capture;
  if (!capture) return null;
  const { fields, damage, documentHash } = capture;
  if (isMasked(fields) || isMasked(damage) || isMasked(documentHash)) return null;
  return { ...capture, fields, damage, documentHash };
}

/** Shows an answer, unless the till was locked while it was on its way: nothing of a document may come after that. */
function whileSignedIn() {
  const { session } = useTill.getState();
  return (identity: Identity | null) => {
    if (useTill.getState().session !== session) return;
    useIdentity.setState({ saleId: useSale.getState().sale?.saleId ?? null, identity });
  };
}
