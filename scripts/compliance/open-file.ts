import { createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import { unseal } from '../../electron/till/keys/sealing.ts';
import { identityFileSchema } from '../../shared/sync/identity-file.ts';
import { sealedField } from '../../shared/sync/sealed-field.ts';
import { sealingKeyBytes, wrappingInfo } from '../../shared/sync/sealed.ts';
import type { KeyObject } from 'node:crypto';
import type { SealedIdentityFile } from '../../shared/sync/compliance.ts';
import type { IdentityFile } from '../../shared/sync/identity-file.ts';
import type { WrappedKey } from '../../shared/sync/sealed.ts';

/** Opens an identity file with the officer's private key; null when it is not sealed to that key, or its own is gone. */
export function openFile(
  { entryId, file, wrapped }: SealedIdentityFile,
  officer: KeyObject,
): IdentityFile | null {
  const key = wrapped && unwrap(wrapped, officer);
  const text = key && unseal(key, file, sealedField(entryId, 'file'));
  return text === null ? null : identityFileSchema.parse(JSON.parse(text));
}

/** The reverse of what the till did (shared/sync/sealed.ts says how). */
function unwrap(wrapped: WrappedKey, privateKey: KeyObject): Buffer | null {
  const x = Buffer.from(wrapped.ephemeralKey, 'hex').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
  const shared = diffieHellman({ privateKey, publicKey });
  const salt = Buffer.from(wrapped.ephemeralKey + wrapped.complianceKey, 'hex');
  const wrapping = new Uint8Array(hkdfSync('sha256', shared, salt, wrappingInfo, sealingKeyBytes));
  const text = unseal(wrapping, wrapped, wrapped.keyId);
  return text === null ? null : Buffer.from(text, 'base64');
}
