import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { call } from './call.ts';
import { dueClientSchema, lookAtClientSchema, occasionWordsSchema, openLetterSchema } from './care-file.ts';
import { idOf, nothing, shortText } from './values.ts';
import type { ClientId, OccasionId, StaffId, WishId } from '../ids.ts';

const ofClient = z.object({ clientId: idOf<ClientId>() });
const noted = classified('public', nothing);

const adviserSchema = classified(
  'service',
  z.object({
    staffId: idOf<StaffId>(),
    displayName: z.string().nullable(),
    clients: z.int(),
    /** Works here no more: their clients wait for somebody. */
    left: z.boolean(),
  }),
);

export const careCalls = {
  'care.due': call(
    'open letters',
    'VIPs by who is due a call; an associate’s own. Reading the list is an entry of the journal.',
    nothing,
    z.object({ clients: z.array(dueClientSchema) }),
  ),
  'care.letter': call(
    'open letters',
    'A client on one page, for managers and their adviser: an entry and a look each time.',
    ofClient,
    openLetterSchema,
  ),
  'care.looks': call(
    'read looks',
    'Who looked into a client’s file at any till, when and why: for the client who asks.',
    ofClient,
    z.object({ looks: z.array(lookAtClientSchema) }),
  ),
  'care.noteWish': call(
    'record client',
    'Notes what a client wishes: in words, or a piece by its code. What is noted is not shown to who may not see it.',
    ofClient.extend({ text: shortText.nullable(), code: shortText.nullable() }),
    noted,
  ),
  'care.fulfilWish': call(
    'open letters',
    'A wish came true, or is none any more.',
    ofClient.extend({ wishId: idOf<WishId>() }),
    noted,
  ),
  'care.noteOccasion': call(
    'record client',
    'Notes a day ahead of a client: once, or every year.',
    ofClient.extend(occasionWordsSchema.shape),
    noted,
  ),
  'care.dropOccasion': call(
    'open letters',
    'A day that is ahead no more.',
    ofClient.extend({ occasionId: idOf<OccasionId>() }),
    noted,
  ),
  'care.advisers': call(
    'assign adviser',
    'Who advises how many clients, those who have left among them.',
    nothing,
    z.object({ advisers: z.array(adviserSchema) }),
  ),
  'care.handOver': call(
    'assign adviser',
    'Gives all clients of an adviser to another, each with an entry of its own, all or none.',
    z.object({ from: idOf<StaffId>(), to: idOf<StaffId>() }),
    classified('service', z.object({ clients: z.int() })),
  ),
};
