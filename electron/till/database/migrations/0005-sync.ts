import type { Migration } from '../migrate.ts';

export const sync = {
  name: 'sync',
  sql: `
    -- Where this till stands with head office. acked_hash is our own hash at acked_seq, never the server's word alone.
    CREATE TABLE sync_state (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      address TEXT,
      head_office TEXT,
      legal_entity TEXT,
      epoch INTEGER NOT NULL,
      acked_seq INTEGER NOT NULL,
      acked_hash TEXT NOT NULL,
      server_offset_ms INTEGER,
      last_contact_at INTEGER
    ) STRICT;
  `,
} as const satisfies Migration;
