import type { Migration } from '../migrate.ts';

export const clients = {
  name: 'where clients are at home, their keys, and what they bought',
  statements: [
    // home: the boutique made the file. served_at: the last sale there.
    `create table client_places (
      legal_entity uuid not null,
      client uuid not null,
      boutique uuid not null,
      home boolean not null,
      served_at bigint,
      primary key (legal_entity, client, boutique)
    )`,
    // Which entries tell of a client; place is the order they came in.
    `create table client_entries (
      legal_entity uuid not null,
      client uuid not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      item text not null,
      place bigint generated always as identity,
      primary key (legal_entity, till, epoch, seq)
    )`,
    `create index client_entries_by_client on client_entries (legal_entity, client, place)`,
    // key is null once it is destroyed; the row stays, so that a late copy is refused.
    `create table client_keys (
      legal_entity uuid not null,
      key_id uuid not null,
      client uuid,
      key text,
      gone_at bigint,
      primary key (legal_entity, key_id)
    )`,
    // The key of an identity file, sealed to the compliance officer: not even this server can open it.
    `create table wrapped_keys (
      legal_entity uuid not null,
      key_id uuid not null,
      wrapped text not null,
      primary key (legal_entity, key_id)
    )`,
    `create table identity_files (
      legal_entity uuid not null,
      check_id uuid not null,
      entry_id uuid not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      sale_id uuid not null,
      document_hash text not null,
      file text not null,
      primary key (legal_entity, check_id)
    )`,
    `create index identity_files_by_sale on identity_files (legal_entity, sale_id)`,
    // Who asked for a sealed identity file, and why.
    `create table identity_reads (
      legal_entity uuid not null,
      check_id uuid not null,
      read_at bigint not null,
      reason text not null
    )`,
    // A sale as the identity rules reckon it: who bought, for how much, when.
    `create table purchases (
      legal_entity uuid not null,
      sale_id uuid not null,
      boutique uuid not null,
      till uuid not null,
      business_date text not null,
      client uuid,
      document_hash text,
      documented boolean not null,
      purchase text not null,
      primary key (legal_entity, sale_id)
    )`,
    `create index purchases_by_client on purchases (legal_entity, client) where client is not null`,
    `create index purchases_by_document on purchases (legal_entity, document_hash) where document_hash is not null`,
    `alter table sales add column tenders text`,
  ],
} satisfies Migration;
