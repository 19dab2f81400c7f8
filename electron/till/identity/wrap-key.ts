import { createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { sealingKeyBytes, wrappingInfo } from '../../../shared/sync/sealed.ts';
import { seal } from '../keys/sealing.ts';
import type { KeyObject } from 'node:crypto';
import type { KeyId } from '../../../shared/ids.ts';
import type { WrappedKey } from '../../../shared/sync/sealed.ts';

/**
 * Seals a file's key to the compliance officer's public key (shared/sync/sealed.ts says how). The private half of the
 * ephemeral pair is gone when this returns, so nothing at the till opens it again.
 */
export function wrapKey(key: Uint8Array, keyId: KeyId, complianceKeyHex: string): WrappedKey {
  const ephemeral = generateKeyPairSync('x25519');
  const ephemeralKey = rawHex(ephemeral.publicKey);
  const shared = diffieHellman({
    privateKey: ephemeral.privateKey,
    publicKey: publicKeyOf(complianceKeyHex),
  });
  const salt = Buffer.from(ephemeralKey + complianceKeyHex, 'hex');
  const wrapping = new Uint8Array(hkdfSync('sha256', shared, salt, wrappingInfo, sealingKeyBytes));
  const { nonce, ciphertext } = seal(wrapping, keyId, Buffer.from(key).toString('base64'), keyId);
  wrapping.fill(0);
  return { keyId, complianceKey: complianceKeyHex, ephemeralKey, nonce, ciphertext };
}

/** A public key to seal to whose private half nobody has. */
export const makeComplianceKey = (): string => rawHex(generateKeyPairSync('x25519').publicKey);

// The last 32 bytes of the DER form are the raw public key (RFC 8410).
const rawHex = (key: KeyObject): string =>
  key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');

function publicKeyOf(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}
