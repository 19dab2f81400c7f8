import type { Migration } from '../migrate.ts';

export const approvals = {
  name: 'approvals',
  sql: `
    -- Approvals that were given. A used one belongs to its sale, whose entry will name it.
    CREATE TABLE approvals (
      approval_id TEXT PRIMARY KEY,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      action TEXT NOT NULL,
      hash TEXT NOT NULL,
      sale_id TEXT NOT NULL,
      asked_by TEXT NOT NULL REFERENCES staff (staff_id),
      given_by TEXT REFERENCES staff (staff_id),
      used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1)),
      FOREIGN KEY (epoch, seq) REFERENCES journal (epoch, seq),
      CHECK (asked_by <> given_by)
    ) STRICT;
    CREATE INDEX approvals_by_sale ON approvals (sale_id) WHERE used = 1;

    -- How many hundredths of a display's own pixels a millimetre has, once somebody held a bank card against the screen.
    CREATE TABLE screen_scale (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      hundredth_px_per_mm INTEGER NOT NULL
    ) STRICT;
  `,
} as const satisfies Migration;
