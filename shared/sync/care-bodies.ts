import { z } from 'zod';
import { idOf } from '../contract/values.ts';
import { sealedSchema } from './sealed.ts';
import type { ClientId, OccasionId, WishId } from '../ids.ts';

const clientId = idOf<ClientId>();
const wishId = idOf<WishId>();
const occasionId = idOf<OccasionId>();

/** The entries about what a client wishes and what days are ahead, in words that are sealed with the client's own key. */
export const careBodies = {
  'client.wish-noted': z.object({ clientId, wishId, wish: sealedSchema }),
  'client.wish-fulfilled': z.object({ clientId, wishId }),
  'client.occasion-noted': z.object({ clientId, occasionId, occasion: sealedSchema }),
  'client.occasion-dropped': z.object({ clientId, occasionId }),
  /** Somebody read all that the house knows of a client on one page. */
  'client.letter-opened': z.object({ clientId }),
} as const satisfies Record<string, z.ZodType>;
