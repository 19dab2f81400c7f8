import { hkdfSync } from 'node:crypto';

/**
 * What goes into every PIN's verifier besides the PIN: derived from the database key, which lies in the operating
 * system's keystore, so that a database alone does not let anyone try a million PINs.
 */
export const pepperOf = (key: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), 'carme pin pepper', 32));
