import { z } from 'zod';
import { roles } from '../access/classes.ts';
import { classified } from '../access/classified.ts';
import { longestScan } from '../domain/piece-code.ts';
import { call, event } from './call.ts';
import { pinSchema } from './start.ts';
import { basisPointsSchema, idOf, instantSchema, nothing } from './values.ts';
import type { StaffId } from '../ids.ts';

export const staffTileSchema = z.object({
  staffId: idOf<StaffId>(),
  /** Given name and initial, as colleagues say it. */
  displayName: z.string(),
  initials: z.string(),
  role: z.enum(roles),
  /** Until when the person must wait after wrong PINs, in seconds from now; 0 when they need not. */
  waitSeconds: z.int(),
  /** Ten wrong PINs: a manager has to let the person in again. */
  needsManager: z.boolean(),
  /** Whether the person has a PIN at this till, and whether head office has made a code with which they set one. */
  hasPin: z.boolean(),
  hasCode: z.boolean(),
  hasBadge: z.boolean(),
  /** Only a sample shows its PINs. */
  samplePin: z.string().nullable(),
});
export type StaffTile = z.output<typeof staffTileSchema>;

export const sessionSchema = z.object({
  staffId: idOf<StaffId>(),
  displayName: z.string(),
  initials: z.string(),
  role: z.enum(roles),
  signedInAt: instantSchema,
  /** The discount a line may get without an approval, in basis points. */
  discountLimitBp: basisPointsSchema,
});
export type Session = z.output<typeof sessionSchema>;

/** A badge as a reader reads it. */
const badgeSchema = z.string().max(longestScan);

/** Letters, digits and dashes as head office gives them. */
const pinCodeSchema = z.string().trim().min(4).max(40);

export const staffCalls = {
  'staff.tiles': call(
    'stand before the till',
    'Who can sign in at this till.',
    nothing,
    classified('public', z.array(staffTileSchema)),
  ),
  'staff.signIn': call(
    'stand before the till',
    'Signs in with tile and PIN. Five wrong PINs make the person wait, ten need a manager.',
    z.object({ staffId: idOf<StaffId>(), pin: pinSchema }),
    classified('public', sessionSchema),
  ),
  'staff.checkCode': call(
    'stand before the till',
    'Whether this is the one-time code that head office made for the person; it is not used up yet.',
    z.object({ staffId: idOf<StaffId>(), code: pinCodeSchema }),
    classified('public', nothing),
  ),
  'staff.setPin': call(
    'stand before the till',
    'Sets a person’s PIN at this till with head office’s one-time code, and signs them in. Works offline.',
    z.object({ staffId: idOf<StaffId>(), code: pinCodeSchema, pin: pinSchema }),
    classified('public', sessionSchema),
  ),
  'staff.askCode': call(
    'change staff',
    'Asks head office for a one-time code for somebody who forgot their PIN.',
    z.object({ staffId: idOf<StaffId>() }),
    classified('public', nothing),
  ),
  'staff.byBadge': call(
    'stand before the till',
    'Whose badge was read; without their PIN it opens nothing.',
    z.object({ code: badgeSchema }),
    classified('public', z.object({ staffId: idOf<StaffId>() })),
  ),
  'staff.assignBadge': call(
    'let a colleague in',
    'Gives somebody the badge that was read, in the place of the one before.',
    z.object({ staffId: idOf<StaffId>(), code: badgeSchema }),
    classified('public', nothing),
  ),
  'staff.blockBadge': call(
    'let a colleague in',
    'Blocks somebody’s lost badge, at once and for good.',
    z.object({ staffId: idOf<StaffId>() }),
    classified('public', nothing),
  ),
  'staff.setDuressPin': call(
    'be signed in',
    'Sets a second PIN of one’s own, or none: with it the till looks ordinary, has no clients, and head office is told.',
    z.object({ pin: pinSchema, duressPin: pinSchema.nullable() }),
    classified('public', nothing),
  ),
  'staff.session': call(
    'stand before the till',
    'Who is signed in on this connection, if anyone.',
    nothing,
    classified('public', z.object({ session: sessionSchema.nullable() })),
  ),
  'staff.lock': call(
    'be signed in',
    'Locks the till; the sale stays.',
    nothing,
    classified('public', nothing),
  ),
  'staff.present': call(
    'be signed in',
    'Somebody is at the window: without any call for five minutes (90 seconds after a reveal) the till locks by itself.',
    nothing,
    classified('public', nothing),
  ),
  'staff.letIn': call(
    'let a colleague in',
    'A manager lets somebody try again who was locked out by wrong PINs.',
    z.object({ staffId: idOf<StaffId>() }),
    classified('public', nothing),
  ),
};

export const staffEvents = {
  'staff.changed': event(
    'Somebody came, left, or may do other things: ask for the tiles again.',
    classified('public', nothing),
  ),
  'session.changed': event(
    'Somebody signed in, or the till was locked.',
    classified('public', z.object({ session: sessionSchema.nullable() })),
  ),
  forget: event(
    'What is private and the window still holds must go: stores, caches and page. After serving (served) or when a pass has run out (expired), what it holds of clients.',
    classified('public', z.object({ reason: z.enum(['locked', 'switched', 'ended', 'served', 'expired']) })),
  ),
};
