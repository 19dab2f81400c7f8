import type { Migration } from '../migrate.ts';

export const looks = {
  name: 'who looked into whose file, at which till',
  statements: [
    // The entry that states it names it. given_up: the sale it was for was given up, and not taken back in hand.
    `create table client_looks (
      legal_entity uuid not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      client uuid not null,
      staff_id uuid not null,
      at bigint not null,
      business_date text not null,
      what text not null,
      sale_id uuid,
      given_up boolean not null default false,
      primary key (legal_entity, till, epoch, seq)
    )`,
    `create index client_looks_by_client on client_looks (legal_entity, client)`,
    `create index client_looks_by_sale on client_looks (legal_entity, till, sale_id) where sale_id is not null`,
  ],
} satisfies Migration;
