import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { call, event } from './call.ts';
import { basisPointsSchema, businessDateSchema, currencySchema, instantSchema, nothing } from './values.ts';

/** How the till stands with head office. `stuck`: something waits and nothing has gone through for two minutes. */
export const syncStateSchema = z.object({
  state: z.enum(['not enrolled', 'online', 'offline', 'refused', 'stuck']),
  backlog: z.int(),
  lastSyncAt: instantSchema.nullable(),
  headOffice: z.string().nullable(),
  problem: z.string().nullable(),
});
export type SyncState = z.output<typeof syncStateSchema>;

/** The four marks in the foot, and where and when this is. */
export const tillStatusSchema = z.object({
  boutiqueName: z.string(),
  tillName: z.string(),
  currency: currencySchema,
  taxMode: z.enum(['inclusive', 'exclusive']),
  taxRateBp: basisPointsSchema,
  businessDate: businessDateSchema,
  timeZone: z.string(),
  sample: z.boolean(),
  sync: syncStateSchema,
  printer: z.enum(['ready', 'printing', 'trouble', 'none']),
  waitingPrints: z.int(),
});
export type TillStatus = z.output<typeof tillStatusSchema>;

export const tillCalls = {
  'till.status': call(
    'stand before the till',
    'Boutique, till, day, head office and devices.',
    nothing,
    classified('public', tillStatusSchema),
  ),
};

export const tillEvents = {
  'till.status': event('The status changed.', classified('public', tillStatusSchema)),
};
