import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { first, run } from '../database/query.ts';
import type { Reader, Writer } from '../database/query.ts';

/** The till's own Ed25519 pair: the private half never leaves the encrypted database. */
export type TillKey = { readonly publicKeyHex: string; readonly sign: (text: string) => string };

/** Makes the till's key pair, once, at set-up. */
export function makeTillKey(db: Writer): void {
  const pair = generateKeyPairSync('ed25519');
  // The last 32 bytes of the DER form are the raw public key (RFC 8410).
  const publicKeyHex = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  const privateKeyPem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  run(
    db,
    'INSERT INTO till_key (only_row, public_key_hex, private_key_pem) VALUES (1, ?, ?)',
    publicKeyHex,
    privateKeyPem,
  );
}

/** The till's key, ready to sign; signatures are hex. */
export function tillKeyOf(db: Reader): TillKey {
  const row = first<{ public_key_hex: string; private_key_pem: string }>(db, 'SELECT * FROM till_key');
  if (!row) throw new Error('A till that is set up has a key');
  const privateKey = createPrivateKey(row.private_key_pem);
  return {
    publicKeyHex: row.public_key_hex,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  };
}
