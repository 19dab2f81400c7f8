import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { call, event } from './call.ts';
import { basisPointsSchema, currencySchema, nothing, shortText } from './values.ts';

export const pinSchema = z.string().regex(/^\d{6}$/);
const countryCodes = ['LA', 'TH', 'US', 'FR', 'HK', 'SG'] as const;

/** Somebody who will sign in at the till from its first day. */
const personSchema = z.object({ givenName: shortText, familyName: shortText, pin: pinSchema });

/** What a fresh till asks for once: the boutique, the manager who signs in first, and who else works there. */
export const setUpSchema = z.object({
  boutique: z.object({
    name: shortText,
    country: z.enum(countryCodes),
    currency: currencySchema,
    taxMode: z.enum(['inclusive', 'exclusive']),
    taxRateBp: basisPointsSchema,
  }),
  tillName: shortText,
  manager: personSchema,
  associates: z.array(personSchema).max(30).default([]),
});
export type SetUp = z.output<typeof setUpSchema>;

/**
 * Where the till stands before anyone can sign in. `locked`: its key is missing; `refused`: it must not be opened;
 * `revoked`: head office has blocked it.
 */
export const startStateSchema = z.object({
  state: z.enum(['fresh', 'locked', 'refused', 'revoked', 'open']),
  /** A sample carries its own key beside it: shown on every screen as not protected. */
  sample: z.boolean(),
  /** A sample boutique lies ready to be opened again. */
  sampleThere: z.boolean(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type StartState = z.output<typeof startStateSchema>;

export const startCalls = {
  'start.state': call(
    'stand before the till',
    'Where the till stands: fresh, locked, refused, revoked or open.',
    nothing,
    classified('public', startStateSchema),
  ),
  'start.trySample': call(
    'stand before the till',
    'Opens the sample boutique, made on first use; it is not protected and never becomes real.',
    nothing,
    classified('public', startStateSchema),
  ),
  'start.setUp': call(
    'stand before the till',
    'Sets up a fresh till. The recovery code in the answer is shown this once and kept nowhere.',
    setUpSchema,
    classified('public', z.object({ recoveryCode: z.string() })),
  ),
  'start.unlock': call(
    'stand before the till',
    'Opens a locked till with its recovery code.',
    z.object({ recoveryCode: z.string().max(200) }),
    classified('public', startStateSchema),
  ),
  'start.enrolAnew': call(
    'stand before the till',
    'Lets a till that head office has blocked in again, with a new one-time code of that head office.',
    z.object({ code: z.string().trim().min(4).max(40) }),
    classified('public', startStateSchema),
  ),
};

export const startEvents = {
  'start.changed': event('The till was opened, locked or refused.', classified('public', startStateSchema)),
};
