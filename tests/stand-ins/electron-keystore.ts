import type { SafeStorage } from 'electron';

/** An operating system's keystore, which seals by turning a text round; `state` says what is wrong with it. */
export function makeKeystore() {
  const state = {
    available: true,
    backend: 'gnome_libsecret' as ReturnType<SafeStorage['getSelectedStorageBackend']>,
    /** The keystore no longer knows what it sealed: another user, a restored machine. */
    forgotten: false,
    shouldReEncrypt: false,
    broken: false,
  };
  const turn = (text: string) => [...text].toReversed().join('');
  const keystore = {
    isAsyncEncryptionAvailable: async () => state.available,
    getSelectedStorageBackend: () => state.backend,
    encryptStringAsync: async (text) => Buffer.from(`sealed:${turn(text)}`),
    decryptStringAsync: async (sealed) => {
      const text = sealed.toString();
      if (state.forgotten || !text.startsWith('sealed:')) throw new Error('Error while decrypting');
      const result = state.broken ? 'something else' : turn(text.slice('sealed:'.length));
      return { shouldReEncrypt: state.shouldReEncrypt, result };
    },
  } satisfies Pick<
    SafeStorage,
    'isAsyncEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptStringAsync' | 'decryptStringAsync'
  >;
  return { keystore, state };
}
