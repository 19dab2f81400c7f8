import type { Migration } from '../migrate.ts';

export const codeKey = {
  name: 'code key',
  sql: `
    -- What head office's codes are checked with while this till is cut off; it comes from there, for this till alone.
    CREATE TABLE code_key (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      key_hex TEXT NOT NULL
    ) STRICT;
  `,
} as const satisfies Migration;
