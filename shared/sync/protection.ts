import { z } from 'zod';

/** How a till's machine is guarded by its operating system, as the till found it when it was enrolled. */
export const protectionSchema = z.object({
  disk: z.enum(['encrypted', 'not encrypted', 'unknown']),
  signIn: z.enum(['asked', 'automatic', 'unknown']),
});
export type Protection = z.output<typeof protectionSchema>;
