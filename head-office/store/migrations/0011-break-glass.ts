import type { Migration } from '../migrate.ts';

export const breakGlass = {
  name: 'break-glass, and what managers found of it',
  statements: [
    // Both come as entries of tills, in any order when managers look at another till: neither row waits for the other.
    `create table break_glass (
      legal_entity uuid not null,
      break_glass_id uuid not null,
      till uuid not null,
      client uuid not null,
      staff_id uuid,
      reason text not null,
      taken_at bigint not null,
      primary key (legal_entity, break_glass_id)
    )`,
    `create index break_glass_by_time on break_glass (legal_entity, taken_at)`,
    `create table break_glass_reviews (
      legal_entity uuid not null,
      break_glass_id uuid not null,
      entry_id uuid not null,
      staff_id uuid,
      accepted boolean not null,
      reviewed_at bigint not null,
      primary key (legal_entity, break_glass_id)
    )`,
  ],
} satisfies Migration;
