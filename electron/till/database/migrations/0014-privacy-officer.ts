import type { Migration } from '../migrate.ts';

export const privacyOfficer = {
  name: 'privacy officer',
  sql: `
    -- Who answers questions about privacy, as head office said it last.
    CREATE TABLE privacy_officer (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      name TEXT NOT NULL,
      email TEXT NOT NULL,
      phone TEXT NOT NULL
    ) STRICT;
  `,
} as const satisfies Migration;
