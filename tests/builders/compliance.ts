import { createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { transaction } from '../../electron/till/database/transaction.ts';
import {
  keepIdentityKeys,
  readyIdentityKeys,
  waitingFileKeys,
} from '../../electron/till/identity/key-store.ts';
import { entriesAfter } from '../../electron/till/journal/journal-store.ts';
import { unseal } from '../../electron/till/keys/sealing.ts';
import { entryBodies } from '../../shared/sync/bodies.ts';
import { identityFileSchema } from '../../shared/sync/identity-file.ts';
import { sealedField } from '../../shared/sync/sealed-field.ts';
import { wrappingInfo } from '../../shared/sync/sealed.ts';
import { withDatabase } from './founded-folder.ts';
import type { Reader } from '../../electron/till/database/query.ts';
import type { Entry } from '../../shared/sync/entry.ts';
import type { IdentityFile } from '../../shared/sync/identity-file.ts';
import type { WrappedKey } from '../../shared/sync/sealed.ts';

/** The compliance officer of every test: the private half is here and at no till. */
const officer = generateKeyPairSync('x25519');
/** What head office has every till of the legal entity hash documents with. */
export const linkingKey = '11'.repeat(32);

/** Gives a till what head office sends: the officer's public key and the legal entity's linking key. */
export const giveKeys = (folder: string): void =>
  withDatabase(folder, (db) =>
    transaction(db, (writer) => {
      readyIdentityKeys(writer, { sample: false });
      const raw = officer.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
      keepIdentityKeys(writer, { complianceKey: raw.toString('hex'), linkingKey });
    }),
  );

/** Every identity file a till that is closed has in its journal, opened with a private key; null where it does not open. */
export const openFiles = (folder: string, privateKey = officer.privateKey): (IdentityFile | null)[] =>
  withDatabase(folder, (db) => {
    const keys = waitingFileKeys(db);
    return entriesOf(db, 'identity.captured').map((entry) => {
      const { file } = entryBodies['identity.captured'].parse(entry.body);
      const wrapped = keys.find(({ keyId }) => keyId === file.keyId);
      const key = wrapped && unwrap(wrapped, privateKey);
      const text = key && unseal(key, file, sealedField(entry.id, 'file'));
      return text ? identityFileSchema.parse(JSON.parse(text)) : null;
    });
  });

/** The entries of a kind, in order. */
export const entriesOf = (db: Reader, kind: string): Entry[] =>
  entriesAfter(db, 1, 0, 10_000).filter((entry) => entry.kind === kind);

// Written a second time from shared/sync/sealed.ts, as head office would.
function unwrap(wrapped: WrappedKey, privateKey: typeof officer.privateKey): Buffer | null {
  const x = Buffer.from(wrapped.ephemeralKey, 'hex').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
  const shared = diffieHellman({ privateKey, publicKey });
  const salt = Buffer.from(wrapped.ephemeralKey + wrapped.complianceKey, 'hex');
  const wrapping = new Uint8Array(hkdfSync('sha256', shared, salt, wrappingInfo, 32));
  const text = unseal(wrapping, wrapped, wrapped.keyId);
  return text === null ? null : Buffer.from(text, 'base64');
}
