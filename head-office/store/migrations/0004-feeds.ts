import type { Migration } from '../migrate.ts';

export const feeds = {
  name: 'what tills are told, in order, and what they may hold',
  statements: [
    // Taken as the last lock of a transaction: positions are committed in their order, so no reader misses one.
    `alter table legal_entities add column feed_position bigint not null default 0`,
    `alter table legal_entities add column linking_key text`,
    `alter table legal_entities add column compliance_key text`,
    `alter table tills add column feed_position bigint not null default 0`,
    `alter table tills add column fed_at bigint`,
    // boutique null: for all of the legal entity. client: only where that client's file may be held. mark tells a
    // position of this database from the same one of a database that was restored and went on differently.
    `create table feed_items (
      legal_entity uuid not null,
      position bigint not null,
      mark text not null,
      boutique uuid,
      except_till uuid,
      client uuid,
      item text not null,
      made_at bigint not null,
      primary key (legal_entity, position)
    )`,
    // The first piece of a code in a boutique; a second one with the same tag is a case.
    `create table pieces (
      legal_entity uuid not null,
      boutique uuid not null,
      code text not null,
      piece_id uuid not null,
      primary key (legal_entity, boutique, code)
    )`,
    `create table staff (
      legal_entity uuid not null,
      staff_id uuid not null,
      boutique uuid not null,
      given_name text not null,
      family_name text not null,
      role text not null,
      state text not null default 'active' check (state in ('active', 'left')),
      primary key (legal_entity, staff_id)
    )`,
    `create table rates (
      legal_entity uuid not null,
      boutique uuid not null,
      currency text not null,
      units bigint,
      price_ten_thousandths bigint,
      set_at bigint not null,
      primary key (legal_entity, boutique, currency)
    )`,
    // Rows that differ from the program's own table, or are new.
    `create table identity_rules (
      legal_entity uuid not null,
      rule_id text not null,
      rule text not null,
      primary key (legal_entity, rule_id)
    )`,
    `create table policies (
      legal_entity uuid not null,
      version text not null,
      language text not null,
      in_force_from bigint not null,
      text text not null,
      primary key (legal_entity, version, language)
    )`,
  ],
} satisfies Migration;
