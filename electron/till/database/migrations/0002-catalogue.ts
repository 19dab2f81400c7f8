import type { Migration } from '../migrate.ts';

export const catalogue = {
  name: 'catalogue',
  sql: `
    CREATE TABLE pieces (
      row_number INTEGER PRIMARY KEY,
      piece_id TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      collection TEXT NOT NULL,
      metal TEXT,
      fineness_ppt INTEGER,
      weight_mg INTEGER,
      stones TEXT NOT NULL,
      certificate TEXT,
      size_text TEXT,
      drawing TEXT NOT NULL,
      serialised INTEGER NOT NULL CHECK (serialised IN (0, 1)),
      quantity INTEGER NOT NULL CHECK (quantity >= 0 AND (serialised = 0 OR quantity <= 1)),
      currency TEXT NOT NULL,
      price_minor INTEGER NOT NULL,
      cost_minor INTEGER NOT NULL,
      tax_rate_bp INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX pieces_by_kind ON pieces (kind, row_number);

    -- Our own tokens (shared/domain/search-text.ts). The categories keep Thai and Lao vowel signs inside their words;
    -- the default would split at them and find wrong names.
    CREATE VIRTUAL TABLE piece_search USING fts5(
      tokens, content='', contentless_delete=1, detail=none, prefix='1 2',
      tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
    );
  `,
} as const satisfies Migration;
