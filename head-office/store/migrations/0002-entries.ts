import type { Migration } from '../migrate.ts';

export const entries = {
  name: 'the journals of the tills as they came',
  statements: [
    // entry is the whole entry as JSON, as text: PostgreSQL's own JSON types refuse what a till may send.
    `create table entries (
      legal_entity uuid not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      hash text not null,
      kind text not null,
      business_date text not null,
      status text not null check (status in ('applied', 'held', 'rejected')),
      code text,
      entry text not null,
      received_at bigint not null,
      primary key (legal_entity, till, epoch, seq)
    )`,
    `create index entries_by_hash on entries (legal_entity, till, hash)`,
    `create index entries_set_aside on entries (legal_entity, till) where status <> 'applied'`,
    // What a till that forked sent where we have something else: kept for the officer, put to no use.
    `create table foreign_entries (
      legal_entity uuid not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      hash text not null,
      entry text not null,
      received_at bigint not null,
      primary key (legal_entity, till, epoch, seq, hash)
    )`,
    // kind and subject name what is looked into: the same trouble told twice is one case.
    `create table cases (
      legal_entity uuid not null,
      kind text not null,
      subject text not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      says text not null,
      opened_at bigint not null,
      closed_at bigint,
      primary key (legal_entity, kind, subject)
    )`,
  ],
} satisfies Migration;
