import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { caseNumberPattern } from '../domain/case.ts';
import { call } from './call.ts';
import { revealGroups } from './client-file.ts';
import { idOf } from './values.ts';
import type { ApprovalId, ClientId } from '../ids.ts';

const client = { clientId: idOf<ClientId>() };

/** What was refused because the lease has run out, and may be done once with head office's code. */
export const leasedActSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reveal'), ...client, group: z.enum(revealGroups) }),
  z.object({ kind: z.literal('letter'), ...client }),
  z.object({ kind: z.literal('break-glass'), ...client }),
  z.object({ kind: z.literal('case'), ...client, caseNumber: z.string().trim().regex(caseNumberPattern) }),
  z.object({ kind: z.literal('approval'), approvalId: idOf<ApprovalId>() }),
]);
export type LeasedAct = z.output<typeof leasedActSchema>;

const secondsLeft = z.int();

export const rightsCalls = {
  'rights.askCode': call(
    'use office code',
    'Says what to read to head office for a code, when the lease has run out: for one exact act of this person. Lasts ten minutes, and takes the place of the one before.',
    z.object({ act: leasedActSchema }),
    classified('public', z.object({ challenge: z.string(), secondsLeft })),
  ),
  'rights.giveCode': call(
    'use office code',
    'Takes the code that head office read out, which the till checks by itself. The act it is for can then be asked for again, once; five wrong codes end it.',
    z.object({ code: z.string().trim().max(40) }),
    classified('public', z.object({ secondsLeft })),
  ),
};
