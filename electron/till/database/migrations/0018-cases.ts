import type { Migration } from '../migrate.ts';

export const cases = {
  name: 'cases',
  sql: `
    -- For which case of head office's a compliance officer opened whose file. The reason goes with the client's key.
    CREATE TABLE cases (
      case_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      staff_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      case_number TEXT NOT NULL,
      reason TEXT
    ) STRICT;
    CREATE INDEX cases_by_client ON cases (client_id);
  `,
} as const satisfies Migration;
