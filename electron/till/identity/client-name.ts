import { findClient } from '../clients/client-store.ts';
import type { NameOnFile } from '../../../shared/domain/name-match.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { Reader } from '../database/query.ts';

/** A client's name as the file has it, to be compared with a document; null where they gave none. */
export function nameOnFile(db: Reader, clientId: ClientId): NameOnFile | null {
  const name = findClient(db, clientId)?.profile.name;
  return name ? { givenName: name.given, familyName: name.family ?? '' } : null;
}
