import type { Relation } from '../../../shared/access/classes.ts';
import type { Subject, Viewer } from '../../../shared/access/redact.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { Caller } from './handlers.ts';

/** Who looks through this connection at this moment. */
export function viewerOf(caller: Pick<Caller, 'kind' | 'session'>): Viewer {
  if (caller.kind === 'display') return { role: 'display', stands: () => false };
  const session = caller.session();
  if (!session) return { role: 'nobody', stands: () => false };
  return { role: session.role, stands: (relation, subject) => stands(session, relation, subject) };
}

// A person's own lines are their own. Clients and sales get their relations when they come into the house.
function stands(session: Session, relation: Relation, subject: Subject): boolean {
  return relation === 'own' && subject.kind === 'staff' && subject.id === session.staffId;
}
