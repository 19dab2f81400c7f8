import type { Migration } from '../migrate.ts';

export const approvals = {
  name: 'requests of tills for head office’s word',
  statements: [
    // reference is what both sides call it on the telephone. A code lives as long as the request it was made for.
    `create table approval_requests (
      legal_entity uuid not null,
      approval_id uuid not null,
      till uuid not null,
      reference text not null,
      action text not null,
      hash text not null,
      asked_by text not null,
      says text not null,
      asked_at bigint not null,
      code_hash text,
      expires_at bigint not null,
      wrong_codes int not null default 0,
      redeemed_at bigint,
      primary key (legal_entity, approval_id)
    )`,
    `create index approval_requests_open on approval_requests (legal_entity, expires_at) where redeemed_at is null`,
  ],
} satisfies Migration;
