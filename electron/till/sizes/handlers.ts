import { ok } from '../../../shared/result.ts';
import { transaction } from '../database/transaction.ts';
import { editInHand } from '../sales/in-hand.ts';
import { withSize } from './line-size.ts';
import { readScale, saveScale } from './screen-scale.ts';
import { sizesOfClient } from './size-store.ts';
import type { Handlers } from '../door/handlers.ts';

export const sizesHandlers = {
  'sizes.setLine': ({ lineId, size }, context) => editInHand(context, (sale) => withSize(sale, lineId, size)),
  'sizes.ofClient': ({ clientId }, { house }) => ok({ clientId, sizes: sizesOfClient(house.db(), clientId) }),
  'sizes.scale': (_, { house }) => ok({ hundredthPxPerMm: readScale(house.db()) }),
  'sizes.setScale': ({ hundredthPxPerMm }, { house }) => {
    transaction(house.db(), (db) => saveScale(db, hundredthPxPerMm));
    return ok({ hundredthPxPerMm });
  },
} satisfies Partial<Handlers>;
