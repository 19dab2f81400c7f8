import type { Migration } from '../migrate.ts';

export const revoked = {
  name: 'why a till was revoked',
  statements: [
    `alter table tills add column revoked_at bigint`,
    `alter table tills add column revoked_because text`,
  ],
} satisfies Migration;
