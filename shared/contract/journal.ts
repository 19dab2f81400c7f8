import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { call } from './call.ts';
import { businessDateSchema, idOf, instantSchema, nothing, shortText } from './values.ts';
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

/** Which lines somebody asks for: by the beginning of their kind, a person, days, and a client by number. */
const filterSchema = z.object({
  kind: z.string().max(60).optional(),
  staffId: idOf<StaffId>().optional(),
  from: businessDateSchema.optional(),
  to: businessDateSchema.optional(),
  clientNumber: shortText.optional(),
});
export type JournalFilter = z.output<typeof filterSchema>;

export const journalCalls = {
  'journal.read': call(
    'read journal',
    'The latest lines of the journal, newest first; an associate sees their own. A filter asks by what its reader sees.',
    z.object({ beforeSeq: z.int().nullable(), filter: filterSchema.optional() }),
    z.array(journalLineSchema),
  ),
  'journal.verify': call(
    'verify journal',
    'Whether every entry follows the one before it and head office has what it acknowledged.',
    nothing,
    classified(
      'journal',
      z.object({
        entries: z.int(),
        acknowledged: z.int(),
        findings: z.array(z.object({ where: z.string(), what: z.string() })),
      }),
    ),
  ),
  'journal.export': call(
    'export journal',
    'Who did what when as a file of JSON lines, without what the entries say; that it was made is an entry.',
    z.object({ filter: filterSchema }),
    classified('journal', z.object({ fileName: z.string(), base64: z.string(), lines: z.int() })),
  ),
};
