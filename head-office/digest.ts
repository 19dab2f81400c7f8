import { createHash } from 'node:crypto';

/** SHA-256 in hex; a text is taken as UTF-8. */
export const sha256Hex = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');
