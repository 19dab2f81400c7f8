import { z } from 'zod';
import { overrideReasons } from '../contract/approvals.ts';
import { businessDateSchema, idOf } from '../contract/values.ts';
import { documentTypes } from '../domain/identity-document.ts';
import { sealedSchema } from './sealed.ts';
import type { CheckId, ClientId, SaleId } from '../ids.ts';

const check = { checkId: idOf<CheckId>(), saleId: idOf<SaleId>(), client: idOf<ClientId>() };

/** What the journal says of identity checks: all of a document but its kind and validity is sealed in `file`. */
export const identityBodies = {
  'identity.captured': z.object({
    ...check,
    means: z.enum(['scanned', 'typed']),
    documentType: z.enum(documentTypes),
    validUntil: businessDateSchema.nullable(),
    /** Keyed hash of issuer and number: whoever shows the same document again is the same person. */
    documentHash: z.string().regex(/^[0-9a-f]{64}$/),
    file: sealedSchema,
  }),
  'identity.overridden': z.object({ ...check, reason: z.enum(overrideReasons) }),
  'identity.refused': z.object({ ...check, reason: z.enum(['expired', 'given up']) }),
} as const;
