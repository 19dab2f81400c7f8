import { z } from 'zod';
import { idOf } from '../contract/values.ts';
import { breakGlassReasons } from '../domain/break-glass.ts';
import { sealedSchema } from './sealed.ts';
import type { BreakGlassId, CaseId, ClientId } from '../ids.ts';

const ofClient = { clientId: idOf<ClientId>() };
const breakGlassId = idOf<BreakGlassId>();

/**
 * The entries about passes: who opened one client’s file for a while, why, and what a manager found. Words that people
 * typed may name the client: they are sealed with the client’s own key.
 */
export const passBodies = {
  'client.break-glass-taken': z.object({
    ...ofClient,
    breakGlassId,
    reason: z.enum(breakGlassReasons),
    words: sealedSchema.nullable(),
  }),
  /** Somebody tried it on a client who needs none; it counts like a look. */
  'client.break-glass-refused': z.object(ofClient),
  'client.break-glass-reviewed': z.object({
    ...ofClient,
    breakGlassId,
    accepted: z.boolean(),
    word: sealedSchema.nullable(),
  }),
  /** A compliance officer opened a file for a case that head office knows by this number. */
  'client.case-opened': z.object({
    ...ofClient,
    caseId: idOf<CaseId>(),
    caseNumber: z.string(),
    reason: sealedSchema,
  }),
} as const satisfies Record<string, z.ZodType>;
