import type { Migration } from '../migrate.ts';

export const care = {
  name: 'care',
  sql: `
    -- What clients wish and the days ahead of them, in their words: these go with the client's key.
    CREATE TABLE client_wishes (
      wish_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      wish TEXT NOT NULL,
      at INTEGER NOT NULL,
      staff_id TEXT
    ) STRICT;
    CREATE INDEX wishes_by_client ON client_wishes (client_id, at);
    CREATE TABLE client_occasions (
      occasion_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      occasion TEXT NOT NULL,
      at INTEGER NOT NULL,
      staff_id TEXT
    ) STRICT;
    CREATE INDEX occasions_by_client ON client_occasions (client_id, at);
    -- Kept beside them: of two tills the one that says so may be heard first. Of two who say so the first counts.
    CREATE TABLE fulfilled_wishes (
      wish_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE dropped_occasions (
      occasion_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id)
    ) STRICT, WITHOUT ROWID;
  `,
} as const satisfies Migration;
