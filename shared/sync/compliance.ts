import { z } from 'zod';
import { idOf, instantSchema } from '../contract/values.ts';
import { sealedSchema, wrappedKeySchema } from './sealed.ts';
import type { CheckId, EntryId, SaleId } from '../ids.ts';

/** POST /console/compliance-key: the public half (X25519, raw hex) that tills seal identity files to from now on. */
export const complianceKeyFormSchema = z.object({ publicKey: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * POST /console/identity-files: asks for the sealed files of a sale (its id or receipt number) or of all sales a case
 * is about, with the reason, which is kept. They open with the compliance officer's private key alone.
 */
export const identityFilesFormSchema = z.object({
  sale: z.string().min(1).max(80).optional(),
  case: z.string().min(1).max(200).optional(),
  reason: z.string().trim().min(3).max(500),
});

/** The answer: `wrapped` is null while the till has not brought the file's key yet, or once it was destroyed. */
export const identityFilesSchema = z.array(
  z.object({
    checkId: idOf<CheckId>(),
    entryId: idOf<EntryId>(),
    saleId: idOf<SaleId>(),
    receiptNumber: z.string().nullable(),
    capturedAt: instantSchema.nullable(),
    file: sealedSchema,
    wrapped: wrappedKeySchema.nullable(),
  }),
);
export type SealedIdentityFile = z.output<typeof identityFilesSchema>[number];
