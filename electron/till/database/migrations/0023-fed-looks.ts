import type { Migration } from '../migrate.ts';

export const fedLooks = {
  name: 'fed looks',
  sql: `
    -- Who looked into a client's file at other tills, as head office tells it: the entry there that states it names it.
    CREATE TABLE fed_looks (
      till_id TEXT NOT NULL,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      client_id TEXT NOT NULL,
      at INTEGER NOT NULL,
      business_date TEXT NOT NULL,
      what TEXT NOT NULL,
      sale_id TEXT,
      given_up INTEGER NOT NULL CHECK (given_up IN (0, 1)),
      staff_id TEXT NOT NULL,
      staff_name TEXT,
      role TEXT,
      boutique TEXT NOT NULL,
      boutique_name TEXT,
      till_name TEXT NOT NULL,
      PRIMARY KEY (till_id, epoch, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX fed_looks_by_client ON fed_looks (client_id);
    CREATE INDEX fed_looks_by_day ON fed_looks (business_date);
  `,
} as const satisfies Migration;
