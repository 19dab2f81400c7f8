import type { Migration } from '../migrate.ts';

export const badges = {
  name: 'badges',
  sql: `
    -- Badges that were ever given to somebody here, by a keyed hash of their code. A blocked one is never given again.
    CREATE TABLE staff_badges (
      badge_hash TEXT PRIMARY KEY,
      staff_id TEXT NOT NULL REFERENCES staff (staff_id),
      state TEXT NOT NULL CHECK (state IN ('in use', 'replaced', 'blocked')),
      assigned_at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX badge_in_use ON staff_badges (staff_id) WHERE state = 'in use';
  `,
} as const satisfies Migration;
