import type { Migration } from '../migrate.ts';

export const rightsCodes = {
  name: 'codes in the place of a lease',
  statements: [
    // Made at a till's first contact and anew when it is enrolled anew; what its codes are made with.
    `alter table tills add column code_key text`,
    // Each code that was read out, as a hash, and the entry that says what it was used for, once it has come.
    `create table rights_codes (
      legal_entity uuid not null,
      till uuid not null,
      challenge text not null,
      code_hash text not null,
      staff_id uuid not null,
      why text not null,
      made_at bigint not null,
      used_at bigint,
      used_for text,
      primary key (legal_entity, till, challenge, staff_id)
    )`,
    `create index rights_codes_by_time on rights_codes (legal_entity, made_at)`,
  ],
} satisfies Migration;
