import type { Migration } from '../migrate.ts';

export const devices = {
  name: 'devices',
  sql: `
    -- What is plugged in where: how to reach it, as its driver reads it; null once it was taken away.
    CREATE TABLE devices (
      device TEXT PRIMARY KEY CHECK (device IN ('scanner', 'printer')),
      settings TEXT
    ) STRICT;
  `,
} as const satisfies Migration;
