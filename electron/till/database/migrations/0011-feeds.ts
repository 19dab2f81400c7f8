import type { Migration } from '../migrate.ts';

export const feeds = {
  name: 'feeds',
  sql: `
    -- How far this till has read what head office tells, where it stands there, and how long its rights last.
    CREATE TABLE feed_state (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      cursor TEXT,
      boutique TEXT,
      rights_until INTEGER
    ) STRICT;
    INSERT INTO feed_state (only_row) VALUES (1);

    -- Facts of other tills that this one shows too, each once. Between them and our own the later one counts.
    CREATE TABLE fed_entries (
      id TEXT PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      client_id TEXT,
      entry TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fed_entries_by_client ON fed_entries (client_id, at) WHERE client_id IS NOT NULL;
    CREATE INDEX journal_by_client
      ON journal (coalesce(json_extract(body, '$.clientId'), json_extract(body, '$.kept')), at)
      WHERE kind LIKE 'client.%';

    -- Pieces that came in or left at other tills of the boutique; stock is these and our own movements.
    CREATE TABLE fed_movements (
      source TEXT NOT NULL,
      piece_id TEXT NOT NULL,
      change INTEGER NOT NULL,
      PRIMARY KEY (piece_id, source)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX movements_by_piece ON stock_movements (piece_id);

    -- What head office says a person may do, in the place of what they were added with.
    CREATE TABLE staff_rights (
      staff_id TEXT PRIMARY KEY,
      role TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'left'))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE policy_texts (
      version TEXT NOT NULL,
      language TEXT NOT NULL,
      in_force_from INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (version, language)
    ) STRICT, WITHOUT ROWID;

    -- What could not be used yet: tried again when keys come, or the program is a newer one.
    CREATE TABLE held_items (
      place INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      key_id TEXT,
      item TEXT NOT NULL
    ) STRICT;

    -- Client keys that head office has, and those destroyed here that it must destroy too.
    CREATE TABLE acknowledged_keys (key_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE destroyed_keys (key_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
} as const satisfies Migration;
