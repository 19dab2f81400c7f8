import { backupsOf } from './backup.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';

/** A failure of the disk or database with the folder it is about and the latest good backup there. */
export function explain(failure: Failure, folder: string): Failure {
  if (failure.code === 'database.damaged') {
    return { code: failure.code, details: { backup: backupsOf(folder)[0] ?? 'not there yet' } };
  }
  return failure.code === 'disk.read-only' ? { code: failure.code, details: { folder } } : failure;
}
