import { z } from 'zod';
import { revealGroups } from '../contract/client-file.ts';
import { idOf } from '../contract/values.ts';
import { clientLanguages, consentChannels, consentPurposes, consentWays, tiers } from '../domain/client.ts';
import { lookupKinds } from '../domain/client-lookup.ts';
import { careBodies } from './care-bodies.ts';
import { passBodies } from './pass-bodies.ts';
import { sealedSchema } from './sealed.ts';
import type { ClientId, SaleId, StaffId } from '../ids.ts';

const clientId = idOf<ClientId>();
const language = z.enum(clientLanguages);
const saidSchema = z.object({
  purpose: z.enum(consentPurposes),
  channel: z.enum(consentChannels),
  given: z.boolean(),
});
/** The most files that leave a till at once: what it does in between is never kept waiting. */
export const mostLapsed = 100;
/** How a client can have shown to be there. */
const proofKinds = ['name', 'phone', 'email', 'card', 'manager', 'document'] as const;

/**
 * The entries about clients. Their words (`profile`, `cardCode`, `size`) are sealed with the client's own key, which is
 * in no entry: `sealedField` says what each is bound to. What is left names nobody.
 */
export const clientBodies = {
  'client.created': z.object({
    clientId,
    clientNumber: z.string(),
    cardCode: sealedSchema,
    language,
    profile: sealedSchema,
    policyVersion: z.string(),
    consents: z.array(saidSchema),
    how: z.enum(consentWays),
  }),
  'client.changed': z.object({ clientId, language, profile: sealedSchema }),
  'client.consent-set': z.object({
    clientId,
    ...saidSchema.shape,
    how: z.enum(consentWays),
    policyVersion: z.string(),
  }),
  'client.adviser-assigned': z.object({ clientId, staffId: idOf<StaffId>().nullable() }),
  'client.tier-set': z.object({ clientId, tier: z.enum(tiers) }),
  /** What one client knew and the other did not comes together in `profile`; a consent withdrawn in either file is withdrawn. */
  'client.merged': z.object({
    kept: clientId,
    dropped: clientId,
    language,
    profile: sealedSchema,
    tier: z.enum(tiers),
    consents: z.array(saidSchema.extend({ how: z.enum(consentWays), policyVersion: z.string() })),
  }),
  'client.measured': z.object({ clientId, sizeId: z.uuid(), size: sealedSchema }),
  'client.attached': z.object({ clientId, saleId: idOf<SaleId>(), proof: z.enum(proofKinds) }),
  'client.revealed': z.object({
    clientId,
    group: z.enum(revealGroups),
    saleId: idOf<SaleId>().nullable(),
  }),
  /** Somebody named a phone, an e-mail or a card as the client's that is not. */
  'client.proof-refused': z.object({
    clientId,
    saleId: idOf<SaleId>().nullable(),
    proof: z.enum(proofKinds),
  }),
  /** Somebody asked head office for a client this till does not know, by a complete value; null: there is no such one. */
  'client.fetched': z.object({ clientId: clientId.nullable(), by: z.enum(lookupKinds) }),
  /** Files of other boutiques' clients that left this till, for nobody was served here of late: their ids name nobody. */
  'client.lapsed': z.object({ clients: z.array(clientId).min(1).max(mostLapsed) }),
  ...careBodies,
  ...passBodies,
} as const satisfies Record<string, z.ZodType>;
