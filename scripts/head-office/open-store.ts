import { aboutError } from '../../head-office/log.ts';
import { openEmbedded } from '../../head-office/store/embedded.ts';
import { openPostgresql } from '../../head-office/store/postgresql.ts';
import { err, ok } from '../../shared/result.ts';
import type { Log } from '../../head-office/log.ts';
import type { Store } from '../../head-office/store/store.ts';
import type { Result } from '../../shared/result.ts';
import type { Settings } from './settings.ts';

/** Opens the store the settings name; fails with what to do next. */
export async function openStore(
  { databaseUrl, data }: Settings,
  log: Log,
): Promise<Result<Store, 'folder in use' | 'no postgresql'>> {
  if (databaseUrl === undefined) return openEmbedded(data);
  const store = openPostgresql(databaseUrl, (lost) => log.warn(aboutError(lost), 'connection lost'));
  try {
    await store.query('select 1');
    return ok(store);
  } catch (error) {
    log.error(aboutError(error), 'PostgreSQL does not answer');
    await store.close();
    return err('no postgresql');
  }
}
