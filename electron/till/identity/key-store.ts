import { createHmac, randomBytes } from 'node:crypto';
import { err, ok } from '../../../shared/result.ts';
import { all, first, run } from '../database/query.ts';
import { readStanding } from '../sync/sync-store.ts';
import { makeComplianceKey } from './wrap-key.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { KeyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { WrappedKey } from '../../../shared/sync/sealed.ts';
import type { Reader, Writer } from '../database/query.ts';

type Row = { compliance_key_hex: string | null; linking_key_hex: string };

/**
 * Sees that a till has keys for identity checks: a linking key of its own until head office sends the legal entity's.
 * A sample seals to a key whose private half was thrown away: what is shown with it can be opened by nobody.
 */
export function readyIdentityKeys(db: Writer, { sample }: { readonly sample: boolean }): void {
  if (first(db, 'SELECT 1 FROM identity_keys')) return;
  const complianceKey = sample ? makeComplianceKey() : null;
  run(db, 'INSERT INTO identity_keys VALUES (1, ?, ?)', complianceKey, randomBytes(32).toString('hex'));
}

/** Keeps what head office sent: the compliance officer's public key and the legal entity's linking key, both hex. */
export const keepIdentityKeys = (
  db: Writer,
  keys: { readonly complianceKey: string; readonly linkingKey: string },
): void =>
  void run(
    db,
    'UPDATE identity_keys SET compliance_key_hex = ?, linking_key_hex = ?',
    keys.complianceKey,
    keys.linkingKey,
  );

/** What documents are sealed to; refused while head office has not sent it. */
export function sealingKey(db: Reader): Result<string, Failure> {
  const key = keysOf(db).compliance_key_hex;
  if (key !== null) return ok(key);
  const enrolled = readStanding(db).legalEntity === null ? 'no' : 'yes';
  return err({ code: 'identity.no-key', details: { enrolled } });
}

/** A text's hash under the linking key (hex): the same here and at every till of the legal entity. */
export const keyedHash = (db: Reader, text: string): string =>
  createHmac('sha256', Buffer.from(keysOf(db).linking_key_hex, 'hex'))
    .update(text)
    .digest('hex');

/** Keeps a file's key, sealed to the compliance officer, until head office has it. */
export const keepWrappedKey = (db: Writer, wrapped: WrappedKey): void =>
  void run(db, 'INSERT INTO identity_file_keys VALUES (?, ?)', wrapped.keyId, JSON.stringify(wrapped));

/** The sealed keys that head office does not have yet. */
export const waitingFileKeys = (db: Reader): WrappedKey[] =>
  all<{ wrapped: string }>(db, 'SELECT wrapped FROM identity_file_keys ORDER BY key_id').map(
    ({ wrapped }) => JSON.parse(wrapped) as WrappedKey,
  );

/** Lets go of a sealed key: head office has acknowledged it. */
export const dropFileKey = (db: Writer, keyId: KeyId): void =>
  void run(db, 'DELETE FROM identity_file_keys WHERE key_id = ?', keyId);

function keysOf(db: Reader): Row {
  const row = first<Row>(db, 'SELECT * FROM identity_keys');
  if (!row) throw new Error('A till that is open has keys for identity checks');
  return row;
}
