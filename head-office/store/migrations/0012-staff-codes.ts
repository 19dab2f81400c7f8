import type { Migration } from '../migrate.ts';

export const staffCodes = {
  name: 'codes for people’s PINs',
  statements: [
    // Asked for by a manager at a till; the code itself is told to the tills as a hash and kept nowhere.
    `alter table staff add column code_asked_at bigint`,
    `alter table staff add column code_asked_by text`,
    `alter table staff add column code_until bigint`,
  ],
} satisfies Migration;
