import type { SafeStorage } from 'electron';

/** What we use of Electron's safeStorage: the operating system's keystore. */
export type Keystore = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

/**
 * Whether the operating system really keeps a secret. On Linux without a keyring Electron seals with a password that
 * stands in its source (`basic_text`): that is plaintext, and refused.
 */
export async function keepsSecrets(keystore: Keystore, platform: NodeJS.Platform): Promise<boolean> {
  if (!(await keystore.isAsyncEncryptionAvailable())) return false;
  if (platform !== 'linux') return true;
  const backend = keystore.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}
