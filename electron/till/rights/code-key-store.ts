import { codeKeyMarkText } from '../../../shared/sync/rights-codes.ts';
import { first, run } from '../database/query.ts';
import { sha256Hex } from '../journal/journal-store.ts';
import type { Reader, Writer } from '../database/query.ts';

/** What head office's codes are checked with, as hex; null while head office has not sent it. */
export const codeKeyOf = (db: Reader): string | null =>
  first<{ key_hex: string }>(db, 'SELECT key_hex FROM code_key')?.key_hex ?? null;

export const keepCodeKey = (db: Writer, keyHex: string): void =>
  void run(db, 'INSERT OR REPLACE INTO code_key VALUES (1, ?)', keyHex);

/** Tells head office which key is here, and nothing of it. */
export function codeKeyMark(db: Reader): string | null {
  const keyHex = codeKeyOf(db);
  return keyHex === null ? null : sha256Hex(codeKeyMarkText(keyHex));
}
