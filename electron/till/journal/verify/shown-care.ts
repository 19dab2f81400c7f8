import { canonicalJson } from '../../../../shared/sync/canonical-json.ts';
import { on } from './shown-table.ts';
import type { ShownTable } from './shown-table.ts';

/** The tables of wishes and days ahead. A client whose key is destroyed has no row in those that show words. */
export const shownCare: readonly ShownTable[] = [
  {
    table: 'client_wishes',
    key: 1,
    select: 'SELECT wish_id, client_id, wish, at, staff_id FROM client_wishes',
    rowsOf: on('client.wish-noted', ({ id, at, staff }, { clientId, wishId, wish }, read) => {
      const words = read(id, 'wish', wish);
      return words === null ? [] : [[wishId, clientId, canonicalJson(words), at, staff]];
    }),
  },
  {
    table: 'client_occasions',
    key: 1,
    select: 'SELECT occasion_id, client_id, occasion, at, staff_id FROM client_occasions',
    rowsOf: on('client.occasion-noted', ({ id, at, staff }, { clientId, occasionId, occasion }, read) => {
      const words = read(id, 'occasion', occasion);
      return words === null ? [] : [[occasionId, clientId, canonicalJson(words), at, staff]];
    }),
  },
  {
    table: 'fulfilled_wishes',
    key: 1,
    select: 'SELECT wish_id, client_id FROM fulfilled_wishes',
    rowsOf: on('client.wish-fulfilled', (_, { wishId, clientId }) => [[wishId, clientId]]),
  },
  {
    table: 'dropped_occasions',
    key: 1,
    select: 'SELECT occasion_id, client_id FROM dropped_occasions',
    rowsOf: on('client.occasion-dropped', (_, { occasionId, clientId }) => [[occasionId, clientId]]),
  },
];
