import type { Migration } from '../migrate.ts';

export const identity = {
  name: 'identity',
  sql: `
    -- What documents are sealed to, and what their numbers are hashed with so that one passport under two names is
    -- seen. The first is head office's public half; without it nothing is captured. The second is the till's own until
    -- head office sends the legal entity's.
    CREATE TABLE identity_keys (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      compliance_key_hex TEXT,
      linking_key_hex TEXT NOT NULL
    ) STRICT;

    -- The rules head office sent; while there are none, the program's own hold.
    CREATE TABLE identity_rules (
      rule_id TEXT PRIMARY KEY,
      rule TEXT NOT NULL
    ) STRICT;

    -- All that stays here of a document: its kind, how long it is valid, and a keyed hash of issuer and number.
    CREATE TABLE identity_checks (
      check_id TEXT PRIMARY KEY,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      sale_id TEXT NOT NULL,
      client_id TEXT NOT NULL,
      means TEXT NOT NULL CHECK (means IN ('scanned', 'typed')),
      document_type TEXT NOT NULL,
      valid_until TEXT,
      document_hash TEXT NOT NULL,
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT;
    CREATE INDEX identity_checks_by_sale ON identity_checks (sale_id);
    CREATE INDEX identity_checks_by_document ON identity_checks (document_hash);

    -- A document's key, sealed to the compliance officer, until head office has it. No till can open it.
    CREATE TABLE identity_file_keys (
      key_id TEXT PRIMARY KEY,
      wrapped TEXT NOT NULL
    ) STRICT;

    -- What the same people bought at other tills, as far as head office has told.
    CREATE TABLE identity_totals (
      sale_id TEXT PRIMARY KEY,
      client_id TEXT,
      document_hash TEXT,
      purchase TEXT NOT NULL
    ) STRICT;
    CREATE INDEX identity_totals_by_client ON identity_totals (client_id);
    CREATE INDEX identity_totals_by_document ON identity_totals (document_hash);
  `,
} as const satisfies Migration;
