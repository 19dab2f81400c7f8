import type { Migration } from '../migrate.ts';

export const breakGlass = {
  name: 'break-glass',
  sql: `
    -- Each time somebody opened a VIP's file who is not their adviser, here or at another till. The words go with the
    -- client's key.
    CREATE TABLE break_glass (
      break_glass_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      staff_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      reason TEXT NOT NULL,
      words TEXT
    ) STRICT;
    CREATE INDEX break_glass_by_client ON break_glass (client_id);
    -- What a manager found; of two who looked while apart the later counts.
    CREATE TABLE break_glass_reviews (
      break_glass_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      entry_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      staff_id TEXT NOT NULL,
      accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
      word TEXT
    ) STRICT;
    -- Who looked at a client, in the order they did.
    CREATE INDEX looks_by_client ON client_looks (client_id);
  `,
} as const satisfies Migration;
