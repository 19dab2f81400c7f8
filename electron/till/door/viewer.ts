import { standsToClient } from '../clients/relations.ts';
import { saleInHand } from '../sales/open-sale-store.ts';
import type { Relation } from '../../../shared/access/classes.ts';
import type { SubjectKind } from '../../../shared/access/classified.ts';
import type { Viewer } from '../../../shared/access/redact.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { House } from '../house.ts';
import type { Caller } from './handlers.ts';

/** Who looks through this connection at this moment, into which house. */
export function viewerOf(caller: Caller, house: House | null): Viewer {
  if (caller.kind === 'display') return { role: 'display', stands: () => false };
  const session = caller.session();
  if (!session || !house) return { role: session?.role ?? 'nobody', stands: () => false };
  return {
    role: session.role,
    underDuress: caller.isUnderDuress(),
    stands: (relation, { kind, id }) => stands[kind](relation, id, { house, caller, session }),
  };
}

type Position = { readonly house: House; readonly caller: Caller; readonly session: Session };

/** How somebody stands to each kind of subject: what no line here says, they do not. */
const stands: Readonly<Record<SubjectKind, (relation: Relation, id: string, position: Position) => boolean>> =
  {
    staff: (relation, id, { session }) => relation === 'own' && id === session.staffId,
    client: (relation, id, { house, caller, session }) =>
      standsToClient(house, caller, session, relation, id),
    sale: (relation, id, { house, caller }) =>
      relation === 'in hand' && (saleInHand(house.db())?.saleId === id || house.justPaid.holds(caller, id)),
    'identity check': (relation, id, { house, session }) =>
      relation === 'capturing' && house.captures.isCapturing(session, id),
  };
