import { z } from 'zod';
import { documentTypes } from '../domain/identity-document.ts';

/** What is sealed of a document: its fields, and the zone as it was read (empty when it was typed). */
export const identityFileSchema = z.object({
  means: z.enum(['scanned', 'typed']),
  documentType: z.enum(documentTypes),
  issuingState: z.string(),
  documentNumber: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  nationality: z.string().nullable(),
  birthDate: z.string().nullable(),
  sex: z.enum(['F', 'M', 'X']).nullable(),
  validUntil: z.string().nullable(),
  zone: z.array(z.string()),
});
export type IdentityFile = z.output<typeof identityFileSchema>;
