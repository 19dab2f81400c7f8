import { err, ok } from '../../../shared/result.ts';
import { readKeySlots, writeKeySlots } from './key-slots.ts';
import { keepsSecrets } from './keystore.ts';
import type { Result } from '../../../shared/result.ts';
import type { Keystore } from './keystore.ts';

/** Why the key is not to be had here. The till then asks for the recovery code; nothing is deleted, nothing made anew. */
export type KeychainTrouble = 'keystore unavailable' | 'key not here' | 'key damaged' | 'key not unsealed';

export type KeychainParts = {
  /** Where the sealed key lies: not in the data folder, so that a copied till comes without it. */
  readonly folder: string;
  readonly keystore: Keystore;
  readonly platform: NodeJS.Platform;
  /** A till lies in the data folder already: it has a key, and a new one would not open it. */
  readonly tillThere: boolean;
  readonly makeKey: () => Buffer;
};

/** The till's database key as 64 hex digits, unsealed by the operating system; made and sealed for a fresh till. */
export async function openKeychain(parts: KeychainParts): Promise<Result<string, KeychainTrouble>> {
  try {
    if (!(await keepsSecrets(parts.keystore, parts.platform))) return err('keystore unavailable');
    const slots = readKeySlots(parts.folder);
    if (slots.found === 'damaged') return err('key damaged');
    if (slots.found === 'sealed') return await unseal(parts, slots.sealed, slots.whole);
    return parts.tillThere ? err('key not here') : await sealNew(parts);
  } catch {
    // The keystore's and the disk's own words could tell what they hold: only that it failed is told.
    return err('key not unsealed');
  }
}

async function unseal(
  parts: KeychainParts,
  sealed: Buffer,
  whole: boolean,
): Promise<Result<string, KeychainTrouble>> {
  const { result, shouldReEncrypt } = await parts.keystore.decryptStringAsync(sealed);
  if (!isKey(result)) return err('key damaged');
  if (shouldReEncrypt || !whole) await writeAgain(parts, result);
  return ok(result);
}

/** Seals a key that is known to be good anew. When that fails the till opens all the same; the next start tries again. */
async function writeAgain({ folder, keystore }: KeychainParts, key: string): Promise<void> {
  try {
    writeKeySlots(folder, await sealTried(keystore, key));
  } catch {
    return;
  }
}

async function sealNew({
  folder,
  keystore,
  makeKey,
}: KeychainParts): Promise<Result<string, KeychainTrouble>> {
  const key = makeKey().toString('hex');
  writeKeySlots(folder, await sealTried(keystore, key));
  return ok(key);
}

/** Seals the key and opens the seal again before anything is written over the old one. */
async function sealTried(keystore: Keystore, key: string): Promise<Buffer> {
  const sealed = await keystore.encryptStringAsync(key);
  const { result } = await keystore.decryptStringAsync(sealed);
  if (result !== key) throw new Error('The keystore did not give back what it was given');
  return sealed;
}

const isKey = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
