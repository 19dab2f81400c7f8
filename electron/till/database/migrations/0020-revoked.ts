import type { Migration } from '../migrate.ts';

export const revoked = {
  name: 'revoked',
  sql: `
    -- Head office has blocked this till: nobody signs in until it is enrolled with a new code.
    ALTER TABLE sync_state ADD COLUMN revoked INTEGER NOT NULL DEFAULT 0 CHECK (revoked IN (0, 1));
  `,
} as const satisfies Migration;
