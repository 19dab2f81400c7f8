import type { Migration } from '../migrate.ts';

export const journal = {
  name: 'journal',
  sql: `
    CREATE TABLE journal (
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL CHECK (seq >= 1),
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      tz TEXT NOT NULL,
      mono INTEGER NOT NULL,
      server_offset_ms INTEGER,
      business_date TEXT NOT NULL,
      till TEXT NOT NULL,
      staff TEXT,
      approvals TEXT NOT NULL,
      body TEXT NOT NULL,
      prev_hash TEXT NOT NULL,
      hash TEXT NOT NULL,
      PRIMARY KEY (epoch, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX journal_by_staff ON journal (staff, epoch, seq);

    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END;
    CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'journal entries are never deleted'); END;
  `,
} as const satisfies Migration;
