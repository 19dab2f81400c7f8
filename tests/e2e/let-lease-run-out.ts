import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { toCrockford } from '../../shared/domain/crockford.ts';
import { readRightsCode, rightsCodeSymbols, rightsCodeText } from '../../shared/sync/rights-codes.ts';
import type { StaffId, TillId } from '../../shared/ids.ts';
import type { NewStaff } from '../../electron/till/start/found-till.ts';
import type { Opening } from './till-window.ts';

const program = fileURLToPath(new URL('stale-lease-child.ts', import.meta.url));
const codeKey = 'c0de'.repeat(16);

/** Lets the lease of a till that is closed run out, and gives head office's side of the telephone. */
export async function letLeaseRunOut({ folder, keyHex }: Opening) {
  // In a process of its own: the runner of these tests does not load the database.
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder, keyHex ?? '', codeKey]);
  const { till, staff } = JSON.parse(stdout) as { till: TillId; staff: Record<string, StaffId> };
  return ({ givenName }: Pick<NewStaff, 'givenName'>, challenge: string): string => {
    const text = rightsCodeText(till, staff[givenName] as StaffId, readRightsCode(challenge) ?? '');
    const hmac = createHmac('sha256', Buffer.from(codeKey, 'hex')).update(text);
    return toCrockford(hmac.digest(), rightsCodeSymbols);
  };
}
