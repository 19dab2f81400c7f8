import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Query } from './store.ts';

/**
 * Does work that may be undone alone, inside a transaction. Fails with the error's code when the data or our own program
 * is at fault; throws when the database is (lost, busy, stopped): then the whole transaction is to be tried again.
 */
export async function attempt<T>(query: Query, work: () => Promise<T>): Promise<Result<T, string>> {
  await query('savepoint attempt');
  try {
    const value = await work();
    await query('release savepoint attempt');
    return ok(value);
  } catch (error) {
    if (isPassing(error)) throw error;
    // A lost connection has no code of its own: this throws then, and the transaction ends.
    await query('rollback to savepoint attempt');
    return err(codeOf(error) ?? 'program');
  }
}

/** Classes of SQLSTATE that another try may cure: connection, transaction state and order, resources, operator, system. */
const passing = /^(?:08|25|40|53|55|57|58)...$/;
const isPassing = (error: unknown): boolean => passing.test(codeOf(error) ?? '');

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
