import { ok } from '../../../shared/result.ts';
import { editInHand } from '../sales/in-hand.ts';
import { withSize } from './line-size.ts';
import { sizesOfClient } from './size-store.ts';
import type { Handlers } from '../door/handlers.ts';

export const sizesHandlers = {
  'sizes.setLine': ({ lineId, size }, context) => editInHand(context, (sale) => withSize(sale, lineId, size)),
  'sizes.ofClient': ({ clientId }, { house }) => ok({ clientId, sizes: sizesOfClient(house.db(), clientId) }),
} satisfies Partial<Handlers>;
