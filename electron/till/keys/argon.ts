import { argon2id } from 'hash-wasm';

/** How hard a secret is to guess. PINs: OWASP's 19 MiB, two passes. Recovery codes: used once in a blue moon, so harder. */
export const pinCost = { memorySizeKiB: 19 * 1024, iterations: 2 } as const;
export const recoveryCost = { memorySizeKiB: 64 * 1024, iterations: 3 } as const;
export type Cost = { readonly memorySizeKiB: number; readonly iterations: number };

/** 32 bytes from a secret and a salt by argon2id. A package, because Electron's crypto has no argon2. */
export const stretch = (
  secret: Uint8Array | string,
  salt: Uint8Array,
  { memorySizeKiB, iterations }: Cost,
): Promise<Uint8Array> =>
  argon2id({
    password: secret,
    salt,
    memorySize: memorySizeKiB,
    iterations,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
