import { clientKeysResponseSchema, mostKeys } from '../../../../shared/sync/client-keys.ts';
import { all, run } from '../../database/query.ts';
import { transaction } from '../../database/transaction.ts';
import { dropFileKey, waitingFileKeys } from '../../identity/key-store.ts';
import { postSigned } from '../post-signed.ts';
import { dropItemsOf } from './held-items.ts';
import type { ClientId, KeyId } from '../../../../shared/ids.ts';
import type { ClientKey, ClientKeysRequest } from '../../../../shared/sync/client-keys.ts';
import type { Reader, Writer } from '../../database/query.ts';
import type { House } from '../../house.ts';
import type { Keys } from './client-facts.ts';

type Lane = Pick<House, 'db' | 'settings' | 'transport' | 'tillKey' | 'clock'>;

/**
 * Brings the keys made here to head office and fetches those wanted, which may come or be gone for good. Null when
 * head office did not answer; it is tried again by the clock.
 */
export async function exchangeKeys(lane: Lane, want: readonly KeyId[]): Promise<Keys | null> {
  const got = new Map<KeyId, ClientKey>();
  for (let rest = [...want]; ; rest = rest.slice(mostKeys)) {
    const asked = { ...waiting(lane.db()), want: rest.slice(0, mostKeys) };
    if (isNothing(asked)) return got;
    const answer = await postSigned(lane, '/client-keys', asked);
    const response = answer.ok ? clientKeysResponseSchema.safeParse(answer.value.body) : null;
    if (!answer.ok || answer.value.status !== 200 || !response?.success) return null;
    const { taken, keys, gone } = response.data;
    // An answer that takes nothing of what was brought would have it brought again for ever.
    if (isBringing(asked) && taken.length === 0) return null;
    transaction(lane.db(), (db) => settle(db, asked, new Set(taken), gone));
    for (const key of keys) got.set(key.keyId, key);
  }
}

const isBringing = ({ put, wrapped, gone }: ClientKeysRequest): boolean =>
  put.length + wrapped.length + gone.length > 0;
const isNothing = (asked: ClientKeysRequest): boolean => !isBringing(asked) && asked.want.length === 0;

function waiting(db: Reader): Omit<ClientKeysRequest, 'want'> {
  const put = all<{ key_id: KeyId; client_id: ClientId; key: Uint8Array }>(
    db,
    'SELECT * FROM client_keys WHERE key_id NOT IN (SELECT key_id FROM acknowledged_keys) LIMIT ?',
    mostKeys,
  );
  const gone = all<{ key_id: KeyId }>(db, 'SELECT key_id FROM destroyed_keys LIMIT ?', mostKeys);
  return {
    protocol: 1,
    put: put.map(({ key_id, client_id, key }) => ({
      keyId: key_id,
      clientId: client_id,
      keyHex: Buffer.from(key).toString('hex'),
    })),
    wrapped: waitingFileKeys(db).slice(0, mostKeys),
    gone: gone.map(({ key_id }) => key_id),
  };
}

/** What head office has need not go again; a key that was destroyed elsewhere is destroyed here. */
function settle(
  db: Writer,
  { put, wrapped, gone }: ClientKeysRequest,
  taken: ReadonlySet<KeyId>,
  destroyed: readonly KeyId[],
): void {
  for (const { keyId } of put)
    if (taken.has(keyId)) run(db, 'INSERT OR IGNORE INTO acknowledged_keys VALUES (?)', keyId);
  for (const { keyId } of wrapped) if (taken.has(keyId)) dropFileKey(db, keyId);
  for (const keyId of gone)
    if (taken.has(keyId)) run(db, 'DELETE FROM destroyed_keys WHERE key_id = ?', keyId);
  for (const keyId of destroyed) destroyKey(db, keyId);
}

/** Without its key nothing that was written about a client can be read; the rows go with the erasing itself. */
export function destroyKey(db: Writer, keyId: KeyId): void {
  run(db, 'DELETE FROM client_keys WHERE key_id = ?', keyId);
  run(db, 'DELETE FROM acknowledged_keys WHERE key_id = ?', keyId);
  dropItemsOf(db, keyId);
}
