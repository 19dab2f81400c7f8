import { z } from 'zod';
import { idOf, instantSchema } from '../contract/values.ts';
import type { ClientId } from '../ids.ts';

/** Clients whose lookups go at once. */
export const mostLookups = 200;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * POST /v1/tills/{till}/client-lookups, signed as a push: by what clients can be found in the whole house. A lookup is
 * the HMAC-SHA-256 (hex) of `lookupText` under a key that all tills of the legal entity share. Head office matches
 * equal hashes, and so needs neither to open a file to find it nor to be told what was typed; a till's own lookups lie
 * under another key that never leaves it. They come beside the journal, for a hash of a phone must be erasable, and
 * entries are not. `asOf` is the moment of the word they follow: an older one takes nothing back. A file that became
 * part of another has none.
 */
export const clientLookupsRequestSchema = z.object({
  protocol: z.literal(1),
  put: z
    .array(z.object({ clientId: idOf<ClientId>(), asOf: instantSchema, hashes: z.array(hashSchema).max(8) }))
    .max(mostLookups),
});
export type ClientLookupsRequest = z.output<typeof clientLookupsRequestSchema>;

/** The answer (200): the key to hash with, and whose lookups need not be sent again. */
export const clientLookupsResponseSchema = z.object({
  lookupKey: hashSchema,
  taken: z.array(idOf<ClientId>()),
});

/** POST /v1/tills/{till}/client-fetch, signed as a push: asks for the file of the client that has this lookup. */
export const clientFetchRequestSchema = z.object({ protocol: z.literal(1), lookup: hashSchema });
export type ClientFetchRequest = z.output<typeof clientFetchRequestSchema>;

/**
 * The answer (200): who it is, and their file as feed items (their keys come by the lane of keys); null when it is not
 * exactly one client of the legal entity.
 */
export const clientFetchResponseSchema = z.object({
  clientId: idOf<ClientId>().nullable(),
  items: z.array(z.unknown()),
});
