import { migrations } from './migrations/list.ts';
import type { Query, Store } from './store.ts';

/** One step of the schema: a small numbered file, never changed once released. Several servers may start at once. */
export type Migration = { readonly name: string; readonly statements: readonly string[] };

/** Any number that only migrations use: it names the lock that lets one server at a time migrate. */
const migrationLock = 20_261_123;

/** Brings the database to this program's version, in one transaction; throws when a newer program has been there. */
export async function migrate({ tx }: Store, appliedAt: number): Promise<void> {
  await tx(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await query(
      'create table if not exists migrations (version int primary key, name text not null, applied_at bigint not null)',
    );
    const done = await versionOf(query);
    if (done > migrations.length) {
      throw new Error(
        `This database is at version ${done} and this head office knows ${migrations.length}: start the newer one.`,
      );
    }
    for (const [index, { name, statements }] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await query(statement);
      await query('insert into migrations values ($1, $2, $3)', [index + 1, name, appliedAt]);
    }
  });
}

async function versionOf(query: Query): Promise<number> {
  const { rows } = await query<{ version: number }>(
    'select coalesce(max(version), 0) as version from migrations',
  );
  return rows[0]?.version ?? 0;
}
