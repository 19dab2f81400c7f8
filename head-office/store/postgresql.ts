import pg from 'pg';
import { int8, storable } from './store.ts';
import type { Query, Store } from './store.ts';

/**
 * A PostgreSQL server. `onLost` hears of idle connections that broke: the pool opens new ones by itself. A statement or
 * a wait for a lock that takes too long fails, and the till is told to come again.
 */
export function openPostgresql(url: string, onLost: (error: Error) => void): Store {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8.oid, int8.parse);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    types,
  });
  pool.on('error', onLost);
  return {
    kind: 'postgresql',
    query: queryOf(pool),
    tx: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onBroken = (error: Error) => {
    broken = error;
  };
  // A connection may also break between two statements: unheard, that would end the process.
  client.on('error', onBroken);
  try {
    await client.query('begin');
    const value = await work(queryOf(client));
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch(onBroken);
    throw error;
  } finally {
    client.off('error', onBroken);
    client.release(broken);
  }
}

function queryOf(on: pg.Pool | pg.PoolClient): Query {
  return async <Row>(sql: string, params: Parameters<Query>[1] = []) => {
    const { rows, rowCount } = await on.query<Row & pg.QueryResultRow>(sql, storable(params));
    return { rows, count: rowCount ?? rows.length };
  };
}
