import type { Migration } from '../migrate.ts';

export const boutiqueAndStaff = {
  name: 'boutique and staff',
  sql: `
    CREATE TABLE settings (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      boutique_name TEXT NOT NULL,
      country TEXT NOT NULL,
      currency TEXT NOT NULL,
      tax_mode TEXT NOT NULL CHECK (tax_mode IN ('inclusive', 'exclusive')),
      tax_rate_bp INTEGER NOT NULL,
      cash_step_minor INTEGER NOT NULL CHECK (cash_step_minor > 0),
      time_zone TEXT NOT NULL,
      day_starts_at_hour INTEGER NOT NULL,
      till_id TEXT NOT NULL,
      till_name TEXT NOT NULL,
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      associate_discount_limit_bp INTEGER NOT NULL,
      manager_discount_limit_bp INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE till_key (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      public_key_hex TEXT NOT NULL,
      private_key_pem TEXT NOT NULL
    ) STRICT;

    CREATE TABLE staff (
      staff_id TEXT PRIMARY KEY,
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      role TEXT NOT NULL,
      pin_verifier TEXT NOT NULL,
      sample_pin TEXT,
      position INTEGER NOT NULL
    ) STRICT;

    -- Wrong PINs in a row, and how long the person must wait; the waiting is counted by monotonic time, never by a clock.
    CREATE TABLE sign_in_failures (
      staff_id TEXT PRIMARY KEY REFERENCES staff (staff_id),
      failures INTEGER NOT NULL,
      wait_ms INTEGER NOT NULL
    ) STRICT;
  `,
} as const satisfies Migration;
