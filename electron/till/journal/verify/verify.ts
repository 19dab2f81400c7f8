import { sayError } from '../../../../shared/messages/say.ts';
import { explain } from '../../database/explain.ts';
import { failureOf } from '../../database/problems.ts';
import { all, first } from '../../database/query.ts';
import { checkAcknowledged, checkChain } from './chain.ts';
import { checkBodies, checkStock, checkTables } from './agreement.ts';
import type { Reader } from '../../database/query.ts';
import type { Finding } from './finding.ts';

/** What was looked at, and everything that is not as it should be. */
export type Verification = {
  readonly entries: number;
  readonly sales: number;
  readonly acknowledged: number;
  readonly findings: readonly Finding[];
};

/**
 * Checks a till's data: every page by its own checksum, the chain of the journal, what its entries say, and every table
 * against it. Each is only looked at when the one before holds: a broken journal is no measure of anything.
 */
export function verify(db: Reader, folder: string): Verification {
  try {
    const findings = firstFindings([
      () => [...checkPages(db, folder), ...checkChain(db), ...checkAcknowledged(db)],
      () => checkBodies(db),
      () => [...checkTables(db), ...checkStock(db)],
    ]);
    const acknowledged = first<{ seq: number }>(db, 'SELECT acked_seq AS seq FROM sync_state')?.seq ?? 0;
    return { entries: count(db, 'journal'), sales: count(db, 'sales'), acknowledged, findings };
  } catch (error) {
    // A page that cannot be read at all ends the looking; it is a finding like any other.
    const failure = failureOf(error);
    if (!failure) throw error;
    return {
      entries: 0,
      sales: 0,
      acknowledged: 0,
      findings: [{ where: 'database', what: sayError(explain(failure, folder)) }],
    };
  }
}

function firstFindings(checks: readonly (() => readonly Finding[])[]): readonly Finding[] {
  for (const check of checks) {
    const findings = check();
    if (findings.length > 0) return findings;
  }
  return [];
}

/** SQLite says where, in its own words; what to do about it is said first. */
function checkPages(db: Reader, folder: string): Finding[] {
  const wrong = all<{ integrity_check: string }>(db, 'PRAGMA integrity_check')
    .map((row) => row.integrity_check)
    .filter((what) => what !== 'ok');
  if (wrong.length === 0) return [];
  return [sayError(explain({ code: 'database.damaged' }, folder)), ...wrong].map((what) => ({
    where: 'database',
    what,
  }));
}

const count = (db: Reader, table: 'journal' | 'sales'): number =>
  first<{ rows: number }>(db, `SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0;
