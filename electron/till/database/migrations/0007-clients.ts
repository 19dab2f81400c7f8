import type { Migration } from '../migrate.ts';

export const clients = {
  name: 'clients',
  sql: `
    CREATE TABLE clients (
      row_number INTEGER PRIMARY KEY,
      client_id TEXT NOT NULL UNIQUE,
      client_number TEXT NOT NULL UNIQUE,
      card_code TEXT NOT NULL,
      policy_version TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;

    -- As the last entry about it has it: what came before is in the journal, sealed.
    CREATE TABLE client_profiles (
      client_id TEXT PRIMARY KEY REFERENCES clients (client_id),
      language TEXT NOT NULL,
      profile TEXT NOT NULL
    ) STRICT;
    CREATE TABLE client_tiers (
      client_id TEXT PRIMARY KEY REFERENCES clients (client_id),
      tier TEXT NOT NULL
    ) STRICT;
    CREATE TABLE client_advisers (
      client_id TEXT PRIMARY KEY REFERENCES clients (client_id),
      staff_id TEXT
    ) STRICT;
    CREATE INDEX clients_by_adviser ON client_advisers (staff_id) WHERE staff_id IS NOT NULL;

    -- The last word of a client for each purpose and channel.
    CREATE TABLE client_consents (
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      purpose TEXT NOT NULL,
      channel TEXT NOT NULL,
      given INTEGER NOT NULL CHECK (given IN (0, 1)),
      at INTEGER NOT NULL,
      staff_id TEXT,
      how TEXT NOT NULL,
      policy_version TEXT NOT NULL,
      PRIMARY KEY (client_id, purpose, channel)
    ) STRICT, WITHOUT ROWID;

    -- Whose file became part of another. What points at the dropped one means the kept one.
    CREATE TABLE client_merges (
      dropped_id TEXT PRIMARY KEY REFERENCES clients (client_id),
      kept_id TEXT NOT NULL REFERENCES clients (client_id)
    ) STRICT;
    CREATE INDEX merges_by_kept ON client_merges (kept_id);

    -- What was measured of a client besides what they bought: the sizes of bought pieces lie with the sales.
    CREATE TABLE client_sizes (
      size_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      size TEXT NOT NULL,
      at INTEGER NOT NULL,
      staff_id TEXT
    ) STRICT;
    CREATE INDEX sizes_by_client ON client_sizes (client_id, at);

    -- Who looked into whose file, or named a proof of presence that was none.
    CREATE TABLE client_looks (
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      staff_id TEXT NOT NULL,
      business_date TEXT NOT NULL,
      client_id TEXT NOT NULL,
      what TEXT NOT NULL,
      sale_id TEXT,
      PRIMARY KEY (epoch, seq),
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX looks_by_staff ON client_looks (staff_id, business_date);

    -- The key each client's words in the journal are sealed with: destroyed, the words are gone.
    CREATE TABLE client_keys (
      key_id TEXT PRIMARY KEY,
      client_id TEXT NOT NULL UNIQUE REFERENCES clients (client_id),
      key BLOB NOT NULL CHECK (length(key) = 32)
    ) STRICT, WITHOUT ROWID;

    -- Complete phones, e-mails, names and cards by keyed hash: equal or not, and no order to walk along.
    CREATE TABLE client_lookups (
      kind TEXT NOT NULL,
      hash BLOB NOT NULL,
      client_id TEXT NOT NULL REFERENCES clients (client_id),
      PRIMARY KEY (kind, hash, client_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX lookups_by_client ON client_lookups (client_id);
    CREATE TABLE lookup_key (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      key BLOB NOT NULL
    ) STRICT;
    INSERT INTO lookup_key VALUES (1, randomblob(32));

    -- What anyone may search by, and what only those may who see full files. Words that were taken out are gone from
    -- the pages too; that is why no deleting by row alone (contentless_delete), which leaves them there.
    CREATE VIRTUAL TABLE client_service_search USING fts5(
      tokens, content='', detail=none, prefix='1 2',
      tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
    );
    CREATE VIRTUAL TABLE client_contact_search USING fts5(
      tokens, content='', detail=none, prefix='1 2',
      tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
    );
    INSERT INTO client_service_search (client_service_search, rank) VALUES ('secure-delete', 1);
    INSERT INTO client_contact_search (client_contact_search, rank) VALUES ('secure-delete', 1);
  `,
} as const satisfies Migration;
