import { z } from 'zod';
import type { FromHost } from './host-protocol.ts';

const connection = z.int().nonnegative();

const messageSchema = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('open'),
    folder: z.string().min(1),
    sampleFolder: z.string().min(1),
    keyHex: z
      .string()
      .regex(/^[0-9a-f]{64}$/i)
      .nullable(),
  }),
  z.object({ say: z.literal('connect'), connection, kind: z.enum(['window', 'display', 'automation']) }),
  z.object({
    say: z.literal('request'),
    connection,
    // What is in the input the door parses; nothing at all is left out on the way.
    request: z.object({ id: z.number(), call: z.string(), input: z.unknown().default(null) }),
  }),
  z.object({ say: z.literal('disconnect'), connection }),
  z.object({ say: z.literal('close') }),
]);

/** A message of the host as it came over the channel, or null when it is none. */
export function readHostMessage(heard: unknown): FromHost | null {
  return messageSchema.safeParse(heard).data ?? null;
}
