import type { Migration } from '../migrate.ts';

export const clientHolds = {
  name: 'until when boutiques may hold the files of others’ clients',
  statements: [
    // Of places that are not home: over, the file is told there no more, until the client is served there again.
    `alter table client_places add column held_until bigint`,
    `update client_places set held_until = (
       extract(epoch from (to_timestamp(least(greatest(served_at, 0), 4102444800000) / 1000.0) at time zone 'UTC') + interval '24 months') * 1000
     )::bigint where served_at is not null`,
    // Tills that hold such files already are told until when.
    `insert into feed_items (legal_entity, position, mark, boutique, client, item, made_at)
     select p.legal_entity, e.feed_position + row_number() over (partition by p.legal_entity order by client, boutique),
       substr(md5(random()::text), 1, 12), boutique, client,
       '{"topic":"client-hold","clientId":"' || client || '","until":' || held_until || '}', e.made_at
     from client_places p join legal_entities e using (legal_entity) where not home and held_until is not null`,
    `update legal_entities set feed_position = greatest(feed_position, coalesce(
       (select max(position) from feed_items f where f.legal_entity = legal_entities.legal_entity), 0
     ))`,
  ],
} satisfies Migration;
