import type { Migration } from '../migrate.ts';

export const clientHolds = {
  name: 'client holds',
  sql: `
    -- Until when head office lets this boutique hold a file (null: for good); who is in no row is at home here.
    CREATE TABLE client_holds (
      client_id TEXT PRIMARY KEY,
      until INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX holds_by_end ON client_holds (until) WHERE until IS NOT NULL;

    -- When a file last left this till: what was written of it here until then is shown no more, unless it is told anew.
    CREATE TABLE client_lapses (
      client_id TEXT PRIMARY KEY,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT, WITHOUT ROWID;

    -- What clients are looked up by at head office is hashed with the legal entity's key, which comes from there.
    CREATE TABLE office_lookup_key (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      key_hex TEXT NOT NULL
    ) STRICT;
    -- Clients whose lookups head office must have anew, for they were written about here, and when.
    CREATE TABLE unsent_lookups (
      client_id TEXT PRIMARY KEY,
      as_of INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO unsent_lookups SELECT client_id, created_at FROM clients;

    -- A look can have found nobody: then it has no client.
    CREATE TABLE looks (
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      staff_id TEXT NOT NULL,
      business_date TEXT NOT NULL,
      client_id TEXT,
      what TEXT NOT NULL,
      sale_id TEXT,
      PRIMARY KEY (epoch, seq),
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO looks SELECT epoch, seq, staff_id, business_date, client_id, what, sale_id FROM client_looks;
    DROP TABLE client_looks;
    ALTER TABLE looks RENAME TO client_looks;
    CREATE INDEX looks_by_staff ON client_looks (staff_id, business_date);
  `,
} as const satisfies Migration;
