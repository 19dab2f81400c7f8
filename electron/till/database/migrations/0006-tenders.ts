import type { Migration } from '../migrate.ts';

export const tenders = {
  name: 'tenders',
  sql: `
    -- The rates of the day. Without a price the currency is not taken.
    CREATE TABLE rates (
      currency TEXT PRIMARY KEY,
      units INTEGER,
      price_ten_thousandths INTEGER,
      set_at INTEGER NOT NULL,
      CHECK ((units IS NULL) = (price_ten_thousandths IS NULL))
    ) STRICT, WITHOUT ROWID;

    -- Every card payment that was begun, from before the terminal was asked. 'started' at start means nobody knows yet.
    CREATE TABLE card_tenders (
      reference TEXT PRIMARY KEY,
      sale_id TEXT NOT NULL,
      currency TEXT NOT NULL,
      amount_minor INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('started', 'approved', 'declined', 'reversed')),
      brand TEXT,
      last_four TEXT,
      authorisation TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX one_card_at_a_time ON card_tenders (sale_id) WHERE state = 'started';

    -- Tenders that lie on a sale which is not a fact yet, with the rates of the first one. Such a sale cannot vanish.
    CREATE TABLE open_tenders (
      tender_id TEXT PRIMARY KEY,
      sale_id TEXT NOT NULL REFERENCES open_sales (sale_id),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('cash', 'card')),
      currency TEXT NOT NULL,
      tendered_minor INTEGER NOT NULL,
      rates TEXT NOT NULL,
      UNIQUE (sale_id, position)
    ) STRICT, WITHOUT ROWID;

    -- How a completed sale was settled, in its currency but for the change.
    CREATE TABLE sale_settlements (
      sale_id TEXT PRIMARY KEY REFERENCES sales (sale_id),
      change_currency TEXT NOT NULL,
      change_minor INTEGER NOT NULL,
      change_value_minor INTEGER NOT NULL,
      rounding_minor INTEGER NOT NULL,
      remainder_minor INTEGER NOT NULL,
      rates TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- The document that was looked at for a sale: no more of it than this stays.
    CREATE TABLE sale_identities (
      sale_id TEXT PRIMARY KEY REFERENCES sales (sale_id),
      check_id TEXT NOT NULL,
      document_type TEXT NOT NULL,
      valid_until TEXT
    ) STRICT, WITHOUT ROWID;

    INSERT INTO sale_settlements
      SELECT sale_id, currency, change_minor, change_minor, rounding_minor, 0, '[]' FROM sale_tenders;
    CREATE TABLE settled_tenders (
      sale_id TEXT NOT NULL REFERENCES sales (sale_id),
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      currency TEXT NOT NULL,
      tendered_minor INTEGER NOT NULL,
      value_minor INTEGER NOT NULL,
      reference TEXT UNIQUE,
      brand TEXT,
      last_four TEXT,
      authorisation TEXT,
      PRIMARY KEY (sale_id, position)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO settled_tenders
      SELECT sale_id, position, kind, currency, tendered_minor, tendered_minor, NULL, NULL, NULL, NULL FROM sale_tenders;
    DROP TABLE sale_tenders;
    ALTER TABLE settled_tenders RENAME TO sale_tenders;
  `,
} as const satisfies Migration;
