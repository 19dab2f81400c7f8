import { z } from 'zod';
import { idOf } from '../contract/values.ts';
import type { StaffId } from '../ids.ts';

/**
 * The text a one-time code for a PIN is hashed as (SHA-256): bound to one person of one boutique. Whatever case, spaces
 * and hyphens were typed. A code has 60 random bits and lives a day, so a till can keep its plain hash and know it
 * offline: nobody tries as many in that time, and a slow hash would add nothing.
 */
export const pinCodeText = (boutique: string, staffId: StaffId, typed: string): string =>
  ['carme pin code', boutique, staffId, typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')].join('\n');

/** POST /v1/tills/{till}/pin-requests: a manager at the till asks for a code for somebody who forgot their PIN. */
export const pinRequestSchema = z.object({
  protocol: z.literal(1),
  staffId: idOf<StaffId>(),
  askedBy: z.string().max(120),
});
export type PinRequest = z.output<typeof pinRequestSchema>;
