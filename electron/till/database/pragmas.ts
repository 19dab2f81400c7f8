import type Sqlite from 'better-sqlite3-multiple-ciphers';

/**
 * What must hold of every connection, each with the reason. The library's defaults would lose acknowledged sales at a
 * power cut (synchronous=NORMAL) and spill clear text to the temp folder (temp_store=FILE).
 */
const pragmas = [
  { name: 'journal_mode', set: 'WAL', read: 'wal' },
  { name: 'synchronous', set: 'FULL', read: 2 },
  { name: 'temp_store', set: 'MEMORY', read: 2 },
  { name: 'secure_delete', set: 'ON', read: 1 },
  { name: 'foreign_keys', set: 'ON', read: 1 },
  { name: 'trusted_schema', set: 'OFF', read: 0 },
  { name: 'cell_size_check', set: 'ON', read: 1 },
  { name: 'mmap_size', set: '0', read: 0 },
  { name: 'busy_timeout', set: '2000', read: 2000 },
] as const;

/** Sets every pragma and reads it back; throws when one did not take, because the till's promises rest on them. */
export function setPragmas(sqlite: Sqlite.Database): void {
  for (const { name, set, read } of pragmas) {
    sqlite.pragma(`${name} = ${set}`);
    const found: unknown = sqlite.pragma(name, { simple: true });
    if (found !== read) throw new Error(`The database did not take ${name}=${set}; it says ${String(found)}`);
  }
}
