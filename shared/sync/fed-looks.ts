import { z } from 'zod';
import { roles } from '../access/classes.ts';
import { lookKinds } from '../contract/review.ts';
import { businessDateSchema, idOf, instantSchema } from '../contract/values.ts';
import type { ClientId, SaleId, StaffId, TillId } from '../ids.ts';

/**
 * A look into a client's file at another till: who it was, when and on what occasion, and nothing of what they saw. The
 * entry that states it names it (till, epoch, seq); told again, the later word counts.
 */
export const fedLookSchema = z.object({
  till: idOf<TillId>(),
  epoch: z.int(),
  seq: z.int(),
  clientId: idOf<ClientId>(),
  at: instantSchema,
  businessDate: businessDateSchema,
  what: z.enum(lookKinds),
  saleId: idOf<SaleId>().nullable(),
  /** The sale it was for was given up. */
  givenUp: z.boolean(),
  staffId: idOf<StaffId>(),
  /** Given name and initial, and what they may do: a till need not know the colleagues at another. Null where nobody does. */
  staffName: z.string().nullable(),
  role: z.enum(roles).nullable(),
  /** Where it was. */
  boutique: z.uuid(),
  boutiqueName: z.string().nullable(),
  tillName: z.string(),
});
export type FedLook = z.output<typeof fedLookSchema>;
