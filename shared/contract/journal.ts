import { z } from 'zod'
import { belongingTo, classified } from '../access/classified.ts'
import { call } from './call.ts'
import { businessDateSchema, idOf, instantSchema } from './values.ts'
import type { StaffId } from '../ids.ts'

/** One line of the journal without its body: who did what when. */
export const journalLineSchema = belongingTo(
  'staff',
  'staffId',
  z.object({
    epoch: classified('public', z.int()),
    seq: classified('public', z.int()),
    kind: classified('journal', z.string()),
    at: classified('journal', instantSchema),
    businessDate: classified('journal', businessDateSchema),
    staffId: classified('journal', idOf<StaffId>().nullable()),
    staffName: classified('journal', z.string().nullable()),
    hash: classified('journal', z.string()),
  }),
)

export const journalCalls = {
  'journal.read': call(
    'read journal',
    'The latest lines of the journal, newest first; an associate sees their own.',
    z.object({ beforeSeq: z.int().nullable() }),
    z.array(journalLineSchema),
  ),
}
