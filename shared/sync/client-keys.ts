import { z } from 'zod';
import { idOf } from '../contract/values.ts';
import { wrappedKeySchema } from './sealed.ts';
import type { ClientId, KeyId } from '../ids.ts';

/** Keys go a few at a time: they are small, and all of them must be acknowledged. */
export const mostKeys = 200;

/** The key that a client's words are sealed with (raw, hex). Wherever it is deleted, they can be read no more. */
export const clientKeySchema = z.object({
  keyId: idOf<KeyId>(),
  clientId: idOf<ClientId>(),
  keyHex: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ClientKey = z.output<typeof clientKeySchema>;

const keyIds = z.array(idOf<KeyId>()).max(mostKeys);

/**
 * POST /v1/tills/{till}/client-keys, signed as a push: the lane on which keys travel, beside the journal and never in
 * it. `put` are keys made at this till (of clients; of identity files only wrapped for the compliance officer), `gone`
 * those it destroyed, `want` those it met in the feed and does not have.
 */
export const clientKeysRequestSchema = z.object({
  protocol: z.literal(1),
  put: z.array(clientKeySchema).max(mostKeys),
  wrapped: z.array(wrappedKeySchema).max(mostKeys),
  gone: keyIds,
  want: keyIds,
});
export type ClientKeysRequest = z.output<typeof clientKeysRequestSchema>;

/**
 * The answer (200). `taken` are the ids that need not be sent again, whatever was said of them. `keys` are those wanted
 * that this till may hold. `gone` are those put or wanted that were destroyed: they are deleted wherever they turn up.
 */
export const clientKeysResponseSchema = z.object({
  taken: z.array(idOf<KeyId>()),
  keys: z.array(clientKeySchema),
  gone: z.array(idOf<KeyId>()),
});
