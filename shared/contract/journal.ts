import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { call } from './call.ts';
import { businessDateSchema, idOf, instantSchema } from './values.ts';
import type { Aspect } from '../access/classes.ts';
import type { StaffId } from '../ids.ts';

/** One line of the journal without its body: who did what when. Lines about the till itself and its sync are an aspect of their own. */
const lineOf = <const Area extends 'device' | 'business'>(area: Area, aspect?: Aspect) =>
  belongingTo(
    'staff',
    'staffId',
    z.object({
      area: classified('public', z.literal(area)),
      epoch: classified('public', z.int()),
      seq: classified('public', z.int()),
      kind: classified('journal', z.string(), aspect),
      at: classified('journal', instantSchema, aspect),
      businessDate: classified('journal', businessDateSchema, aspect),
      staffId: classified('journal', idOf<StaffId>().nullable(), aspect),
      staffName: classified('journal', z.string().nullable(), aspect),
      hash: classified('journal', z.string(), aspect),
    }),
  );

const journalLineSchema = z.discriminatedUnion('area', [lineOf('device', 'device'), lineOf('business')]);

export const journalCalls = {
  'journal.read': call(
    'read journal',
    'The latest lines of the journal, newest first; an associate sees their own.',
    z.object({ beforeSeq: z.int().nullable() }),
    z.array(journalLineSchema),
  ),
};
