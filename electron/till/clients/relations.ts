import { findClient } from './client-store.ts';
import type { Relation } from '../../../shared/access/classes.ts';
import type { Session } from '../../../shared/contract/staff.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Caller } from '../door/handlers.ts';
import type { House } from '../house.ts';

/** How somebody stands to a client: as their adviser, or serving them. A VIP's file is their adviser's, whoever serves. */
export function standsToClient(
  { db, serving }: House,
  connection: Caller,
  session: Session,
  relation: Relation,
  id: string,
): boolean {
  if (relation !== 'own' && relation !== 'being served') return false;
  const client = findClient(db(), id as ClientId);
  if (!client) return false;
  if (relation === 'own') return client.adviser === session.staffId;
  return client.tier === 'standard' && serving.holds(connection, client.clientId);
}
