import { z } from 'zod';
import { roles } from '../access/classes.ts';
import { classified } from '../access/classified.ts';
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
  'staff.letIn': call(
    'let a colleague in',
    'A manager lets somebody try again who was locked out by wrong PINs.',
    z.object({ staffId: idOf<StaffId>() }),
    classified('public', nothing),
  ),
};

export const staffEvents = {
  'session.changed': event(
    'Somebody signed in, or the till was locked.',
    classified('public', z.object({ session: sessionSchema.nullable() })),
  ),
  forget: event(
    'What is private and the window still holds must go: stores, caches and page. After serving (served) or when a pass has run out (expired), what it holds of clients.',
    classified('public', z.object({ reason: z.enum(['locked', 'switched', 'ended', 'served', 'expired']) })),
  ),
};
