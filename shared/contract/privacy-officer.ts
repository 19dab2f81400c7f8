import { z } from 'zod';

/** Who answers clients' questions and complaints about their data, as the house makes it known. */
export const privacyOfficerSchema = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.email().max(120),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d ()./-]{4,38}\d$/),
});
export type PrivacyOfficer = z.output<typeof privacyOfficerSchema>;
