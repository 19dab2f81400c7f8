import { randomBytes } from 'node:crypto';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { sealedField } from '../../../shared/sync/sealed-field.ts';
import { sealingKeyBytes } from '../../../shared/sync/sealed.ts';
import { first, run } from '../database/query.ts';
import { seal, unseal } from '../keys/sealing.ts';
import type { ClientId, EntryId, KeyId, MakeId } from '../../../shared/ids.ts';
import type { Json } from '../../../shared/sync/canonical-json.ts';
import type { Sealed } from '../../../shared/sync/sealed.ts';
import type { Reader, Writer } from '../database/query.ts';

type Row = { key_id: KeyId; key: Uint8Array };

/** Makes the key that a client's words in the journal are sealed with. It lies in this table and in no entry. */
export const makeClientKey = (db: Writer, clientId: ClientId, makeId: MakeId): void =>
  void run(db, 'INSERT INTO client_keys VALUES (?, ?, ?)', makeId(), clientId, randomBytes(sealingKeyBytes));

/** Seals a client's words for one field of one entry. */
export function sealWords(db: Reader, clientId: ClientId, entry: EntryId, path: string, words: Json): Sealed {
  const row = first<Row>(db, 'SELECT key_id, key FROM client_keys WHERE client_id = ?', clientId);
  if (!row) throw new Error('A client whose key is destroyed is not written about any more');
  return seal(row.key, row.key_id, canonicalJson(words), sealedField(entry, path));
}

/** Reads sealed words of an entry again; null when their key is gone or they were moved or changed. */
export function readWords(db: Reader, entry: EntryId, path: string, sealed: Sealed): Json {
  const row = first<Row>(db, 'SELECT key_id, key FROM client_keys WHERE key_id = ?', sealed.keyId);
  const text = row && unseal(row.key, sealed, sealedField(entry, path));
  return text === null ? null : (JSON.parse(text) as Json);
}
