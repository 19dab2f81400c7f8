import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { breakGlassReasons } from '../domain/break-glass.ts';
import { call, event } from './call.ts';
import { clientCardSchema } from './client-file.ts';
import { idOf, instantSchema, nothing, shortText } from './values.ts';
import type { ApprovalId, BreakGlassId, StaffId } from '../ids.ts';

/** One time that break-glass was taken. What people typed may speak of the client, and is a note like any other. */
const breakGlassSchema = belongingTo(
  'client',
  'clientId',
  z.object({
    breakGlassId: classified('public', idOf<BreakGlassId>()),
    ...clientCardSchema.shape,
    takenAt: classified('journal', instantSchema),
    /** Null where the till does not know their name: a colleague at another one. */
    takenBy: classified('journal', z.string().nullable()),
    staffId: classified('journal', idOf<StaffId>()),
    reason: classified('journal', z.enum(breakGlassReasons)),
    words: classified('commercial', z.string().nullable()),
    looks: classified('journal', z.int()),
    review: classified(
      'journal',
      z.object({ accepted: z.boolean(), at: instantSchema, by: z.string().nullable() }).nullable(),
    ),
    word: classified('commercial', z.string().nullable()),
    overdue: classified('journal', z.boolean()),
  }),
);
export type BreakGlass = z.output<typeof breakGlassSchema>;

const breakGlasses = z.object({
  waiting: z.array(breakGlassSchema),
  reviewed: z.array(breakGlassSchema),
});

/** What was looked at: a part of a file, or what was tried and was no proof. */
export const lookKinds = [
  'contact',
  'belongings',
  'commercial',
  'letter',
  'wrong proof',
  'no break-glass',
] as const;

/** A look after which the client bought nothing that day. */
const lookSchema = belongingTo(
  'client',
  'clientId',
  z.object({
    ...clientCardSchema.shape,
    at: classified('journal', instantSchema),
    what: classified('journal', z.enum(lookKinds)),
    /** The client is this person’s own: calling them without selling is what an adviser does. */
    own: classified('journal', z.boolean()),
    /** The sale it was looked for was given up: put on, looked at, thrown away. */
    givenUp: classified('journal', z.boolean()),
    /** The till of the boutique it was at; null for this one. */
    place: classified('journal', z.string().nullable()),
  }),
);
const lookerSchema = belongingTo(
  'staff',
  'staffId',
  z.object({
    staffId: classified('journal', idOf<StaffId>()),
    staffName: classified('journal', z.string().nullable()),
    givenUp: classified('journal', z.int()),
    looks: z.array(lookSchema),
  }),
);
export type Looker = z.output<typeof lookerSchema>;

const approvalSchema = belongingTo(
  'staff',
  'staffId',
  z.object({
    approvalId: classified('public', idOf<ApprovalId>()),
    at: classified('journal', instantSchema),
    action: classified('journal', z.string()),
    staffId: classified('journal', idOf<StaffId>()),
    askedBy: classified('journal', z.string().nullable()),
    /** Null when head office gave it by a code. */
    givenBy: classified('journal', z.string().nullable()),
    used: classified('journal', z.boolean()),
    /** Of the sale it was for, once that was paid. */
    receiptNumber: classified('journal', z.string().nullable()),
  }),
);

export const reviewCalls = {
  'review.looks': call(
    'review access',
    'Who looked, at any till of the boutique, at clients who did not buy that day, in the last thirty days: those who gave the sale up first.',
    nothing,
    z.object({ lookers: z.array(lookerSchema) }),
  ),
  'review.approvals': call(
    'review access',
    'Approvals that were given in the last thirty days: by whom, for whom, for what; the latest first.',
    nothing,
    z.object({ approvals: z.array(approvalSchema) }),
  ),
  'review.breakGlass': call(
    'review access',
    'Each time break-glass was taken: those that wait for a manager, the oldest first, and the latest that were reviewed.',
    nothing,
    breakGlasses,
  ),
  'review.answerBreakGlass': call(
    'review access',
    'A manager says whether it was right to open the file; what was not is said why. Nobody reviews their own.',
    z.object({
      breakGlassId: idOf<BreakGlassId>(),
      accepted: z.boolean(),
      word: shortText.nullable(),
    }),
    breakGlasses,
  ),
};

export const reviewEvents = {
  'review.changed': event('Break-glass was taken or reviewed.', classified('public', nothing)),
};
