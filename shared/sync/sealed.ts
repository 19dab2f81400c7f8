import { z } from 'zod';
import { idOf } from '../contract/values.ts';
import type { KeyId } from '../ids.ts';

const base64 = z.base64().max(100_000);

/**
 * A text sealed with one key (AES-256-GCM, 96-bit nonce, the 128-bit tag at the end of the ciphertext; base64). What
 * it belongs to is its associated data: copied elsewhere it does not open. The key is never beside it.
 */
export const sealedSchema = z.object({ keyId: idOf<KeyId>(), nonce: base64, ciphertext: base64 });
export type Sealed = z.output<typeof sealedSchema>;

/** The length of a key that seals, in bytes. */
export const sealingKeyBytes = 32;

/**
 * The key of one identity file, sealed to head office's compliance officer: X25519 between an ephemeral pair and the
 * officer's key, HKDF-SHA-256 (salt: both public keys, ephemeral first; info: `wrappingInfo`), AES-256-GCM with the key
 * id as associated data. `complianceKey` and `ephemeralKey` are raw public keys (hex). Who has this and the officer's
 * private key opens the file; whoever deletes this has deleted it.
 */
export const wrappedKeySchema = z.object({
  keyId: idOf<KeyId>(),
  complianceKey: z.string().regex(/^[0-9a-f]{64}$/),
  ephemeralKey: z.string().regex(/^[0-9a-f]{64}$/),
  nonce: base64,
  ciphertext: base64,
});
export type WrappedKey = z.output<typeof wrappedKeySchema>;
export const wrappingInfo = 'carme identity file 1';
