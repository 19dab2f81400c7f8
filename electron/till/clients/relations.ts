import { findClient } from './client-store.ts';
import type { Relation } from '../../../shared/access/classes.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Caller } from '../door/handlers.ts';
import type { House } from '../house.ts';

/**
 * How somebody stands to a client: as their adviser, serving them, or with a pass. A VIP's file is their adviser's,
 * whoever serves.
 */
export function standsToClient(
  { db, serving, passes }: House,
  connection: Caller,
  session: Session,
  relation: Relation,
  id: string,
): boolean {
  const client = findClient(db(), id as ClientId);
  if (!client) return false;
  switch (relation) {
    case 'own':
      return client.adviser === session.staffId;
    case 'being served':
      return client.tier === 'standard' && serving.holds(connection, client.clientId);
    case 'break-glass':
    case 'case':
      return passes.secondsLeft(connection, relation, client.clientId) > 0;
    case 'in hand':
    case 'capturing':
      return false;
  }
}
