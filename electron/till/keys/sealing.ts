import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyId } from '../../../shared/ids.ts';
import type { Sealed } from '../../../shared/sync/sealed.ts';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Seals a text with a key that the id names; `belongsTo` is what it opens for, and for nothing else. */
export function seal(key: Uint8Array, keyId: KeyId, text: string, belongsTo: string): Sealed {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(belongsTo));
  const ciphertext = Buffer.concat([sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
  return { keyId, nonce: nonce.toString('base64'), ciphertext: ciphertext.toString('base64') };
}

/** Opens what was sealed, or null when the key or what it belongs to is another. */
export function unseal(key: Uint8Array, sealed: Sealed, belongsTo: string): string | null {
  const all = Buffer.from(sealed.ciphertext, 'base64');
  const opening = createDecipheriv(cipher, key, Buffer.from(sealed.nonce, 'base64'))
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(all.subarray(-tagBytes));
  try {
    return Buffer.concat([opening.update(all.subarray(0, -tagBytes)), opening.final()]).toString('utf8');
  } catch {
    return null;
  }
}
