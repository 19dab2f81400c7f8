import type { Migration } from '../migrate.ts';

export const sales = {
  name: 'what the journals tell: sales, their lines, and pieces that are gone',
  statements: [
    `create table sales (
      legal_entity uuid not null,
      sale_id uuid not null,
      boutique uuid not null,
      till uuid not null,
      epoch bigint not null,
      seq bigint not null,
      receipt_number text not null,
      business_date text not null,
      completed_at bigint not null,
      pieces bigint not null,
      currency text not null,
      total_minor bigint not null,
      primary key (legal_entity, sale_id)
    )`,
    `create index sales_by_day on sales (legal_entity, boutique, business_date, completed_at)`,
    `create table sale_lines (
      legal_entity uuid not null,
      sale_id uuid not null,
      line int not null,
      piece_id uuid not null,
      code text not null,
      name text not null,
      serialised boolean not null,
      quantity bigint not null,
      net_minor bigint not null,
      primary key (legal_entity, sale_id, line)
    )`,
    // One row a piece that is one of a kind: the line that sold it first. Its key is where two tills meet.
    `create table pieces_sold (
      legal_entity uuid not null,
      piece_id uuid not null,
      sale_id uuid not null,
      line int not null,
      primary key (legal_entity, piece_id)
    )`,
  ],
} satisfies Migration;
