import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';

/** Makes the officer's key pair in a file that only its owner reads, and gives the public half. An existing file stays. */
export async function makeOfficerKey(file: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('x25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' });
  return publicHalf(privateKey);
}

export const readOfficerKey = async (file: string): Promise<KeyObject> =>
  createPrivateKey(await readFile(file));

/** The raw public key in hex: the last 32 bytes of its DER form (RFC 8410). */
export const publicHalf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
