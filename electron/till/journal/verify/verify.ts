import { sayError } from '../../../../shared/messages/say.ts';
import { explain } from '../../database/explain.ts';
import { failureOf } from '../../database/problems.ts';
import { all, first } from '../../database/query.ts';
import { checkAcknowledged, checkChain } from './chain.ts';
import { checkStock, checkTables } from './agreement.ts';
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
 * Checks a till's data: every page by its own checksum, the chain of the journal, and every table against it. The
 * tables are only compared when the chain holds: a broken journal is no measure of anything.
 */
export function verify(db: Reader, folder: string): Verification {
  try {
    const broken = [...checkPages(db), ...checkChain(db), ...checkAcknowledged(db)];
    const findings = broken.length > 0 ? broken : [...checkTables(db), ...checkStock(db)];
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

const checkPages = (db: Reader): Finding[] =>
  all<{ integrity_check: string }>(db, 'PRAGMA integrity_check')
    .filter((row) => row.integrity_check !== 'ok')
    .map((row) => ({ where: 'database', what: row.integrity_check }));

const count = (db: Reader, table: 'journal' | 'sales'): number =>
  first<{ rows: number }>(db, `SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0;
