import type { Migration } from '../migrate.ts';

export const tills = {
  name: 'legal entities, boutiques, tills and how they get in',
  statements: [
    `create table legal_entities (legal_entity uuid primary key, name text not null, made_at bigint not null)`,
    // A boutique is unnamed until its first till enrols and tells where it stands.
    `create table boutiques (
      legal_entity uuid not null references legal_entities,
      boutique uuid not null,
      name text,
      country text,
      currency text,
      time_zone text not null default 'UTC',
      made_at bigint not null,
      primary key (legal_entity, boutique)
    )`,
    // epoch, seq and hash are the last entry we have: seq 0 and the hash its first entry must follow when there is none.
    `create table tills (
      legal_entity uuid not null,
      till uuid not null,
      boutique uuid not null,
      name text not null,
      public_key text not null,
      state text not null default 'active' check (state in ('active', 'quarantined', 'revoked')),
      epoch bigint not null,
      seq bigint not null,
      hash text not null,
      head_signature text,
      backlog bigint not null default 0,
      enrolled_at bigint not null,
      last_contact_at bigint not null,
      primary key (legal_entity, till),
      foreign key (legal_entity, boutique) references boutiques
    )`,
    // A till names itself alone in a request: its id is nobody else's, in any legal entity.
    `create unique index tills_by_id on tills (till)`,
    `create table enrolment_codes (
      legal_entity uuid not null,
      code_hash text not null,
      boutique uuid not null,
      made_at bigint not null,
      expires_at bigint not null,
      used_by uuid,
      used_key text,
      primary key (legal_entity, code_hash),
      foreign key (legal_entity, boutique) references boutiques
    )`,
    `create unique index codes_by_hash on enrolment_codes (code_hash)`,
    `create table nonces (
      legal_entity uuid not null,
      till uuid not null,
      nonce text not null,
      seen_at bigint not null,
      primary key (legal_entity, till, nonce)
    )`,
    `create index nonces_by_age on nonces (legal_entity, till, seen_at)`,
  ],
} satisfies Migration;
