import type { Migration } from '../migrate.ts';

export const staffPins = {
  name: 'staff pins',
  sql: `
    -- A person may be here without a PIN: head office told of them, and they have not set one yet. Everyone who has one
    -- has a second verifier too, of a PIN for duress or of nothing but chance: which of the two, no one can tell.
    CREATE TABLE staff_pins (
      staff_id TEXT PRIMARY KEY REFERENCES staff (staff_id),
      verifier TEXT NOT NULL,
      duress_verifier TEXT NOT NULL
    ) STRICT;
    INSERT INTO staff_pins
      SELECT staff_id, pin_verifier, lower(hex(randomblob(16)) || '.' || hex(randomblob(32))) FROM staff;
    ALTER TABLE staff DROP COLUMN pin_verifier;

    -- One-time codes that head office made, each for one person; used ones stay until they have expired, because a feed
    -- may be read twice.
    CREATE TABLE pin_codes (
      code_hash TEXT PRIMARY KEY,
      staff_id TEXT NOT NULL,
      expires_at INTEGER NOT NULL,
      used INTEGER NOT NULL DEFAULT 0 CHECK (used IN (0, 1))
    ) STRICT, WITHOUT ROWID;
  `,
} as const satisfies Migration;
