import { saleInHand } from '../sales/open-sale-store.ts';
import type { Relation } from '../../../shared/access/classes.ts';
import type { Subject, Viewer } from '../../../shared/access/redact.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { House } from '../house.ts';
import type { Caller } from './handlers.ts';

/** Who looks through this connection at this moment, into which house. */
export function viewerOf(caller: Pick<Caller, 'kind' | 'session'>, house: House | null): Viewer {
  if (caller.kind === 'display') return { role: 'display', stands: () => false };
  const session = caller.session();
  if (!session) return { role: 'nobody', stands: () => false };
  return { role: session.role, stands: (relation, subject) => stands(session, house, relation, subject) };
}

// A person's own lines are their own, and one sale is in hand. Clients get their relations when they come into the house.
function stands(session: Session, house: House | null, relation: Relation, subject: Subject): boolean {
  if (relation === 'own') return subject.kind === 'staff' && subject.id === session.staffId;
  if (relation === 'capturing')
    return subject.kind === 'identity check' && house !== null && house.captures.isCapturing(session, subject.id);
  if (relation !== 'in hand' || subject.kind !== 'sale') return false;
  return house !== null && saleInHand(house.db())?.saleId === subject.id;
}
