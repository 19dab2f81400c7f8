import type { Migration } from '../migrate.ts';

export const clientLookups = {
  name: 'by what clients are found in the whole house',
  statements: [
    // What tills hash lookups with; this server compares hashes and makes none.
    `alter table legal_entities add column lookup_key text`,
    `create table client_lookups (
      legal_entity uuid not null,
      hash text not null,
      client uuid not null,
      primary key (legal_entity, hash, client)
    )`,
    `create index client_lookups_by_client on client_lookups (legal_entity, client)`,
    // The moment of the word that a client's lookups follow: one who has none now keeps it, so that none come back.
    `create table client_lookup_words (
      legal_entity uuid not null,
      client uuid not null,
      as_of bigint not null,
      primary key (legal_entity, client)
    )`,
  ],
} satisfies Migration;
