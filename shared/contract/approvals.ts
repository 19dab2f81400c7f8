import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { call } from './call.ts';
import { discountSchema } from './sales.ts';
import { staffTileSchema } from './staff.ts';
import { pinSchema } from './start.ts';
import { basisPointsSchema, idOf, instantSchema, moneySchema } from './values.ts';
import type { ApprovalId, CheckId, ClientId, LineId, StaffId } from '../ids.ts';

/** Why the zone of a document may be overridden. There is none for "no document": that is never approved. */
export const overrideReasons = ['worn zone', 'spelling of the name'] as const;

/**
 * What somebody else is asked to approve, exactly. `documentHash` (hex) stands for the fields of the document as they
 * were typed; it is keyed, because a document's number can be guessed from a plain hash of it.
 */
export const approvalWhatSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('discount'), lineId: idOf<LineId>(), discount: discountSchema }),
  z.object({
    kind: z.literal('typed identity'),
    checkId: idOf<CheckId>(),
    documentHash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.object({
    kind: z.literal('identity override'),
    checkId: idOf<CheckId>(),
    reason: z.enum(overrideReasons),
  }),
  z.object({ kind: z.literal('client present'), clientId: idOf<ClientId>() }),
]);
export type ApprovalWhat = z.output<typeof approvalWhatSchema>;

/** The same as facts for the person who approves: what the till knows, never what the one who asks tells. */
export const approvalSaysSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('discount'),
    pieceName: z.string(),
    code: z.string(),
    drawing: z.string(),
    quantity: z.int(),
    gross: moneySchema,
    off: moneySchema,
    net: moneySchema,
    shareBp: basisPointsSchema,
  }),
  z.object({ kind: z.literal('typed identity'), total: moneySchema }),
  z.object({ kind: z.literal('identity override'), reason: z.enum(overrideReasons), total: moneySchema }),
  z.object({ kind: z.literal('client present'), client: classified('service', z.string()) }),
]);
export type ApprovalSays = z.output<typeof approvalSaysSchema>;

/** Letters, digits and dashes as head office reads them out. */
const codeSchema = z.string().trim().min(4).max(40);

/** A request that waits for somebody: `givers` are those here who may say yes. */
const approvalRequestSchema = z.object({
  approvalId: idOf<ApprovalId>(),
  askedBy: z.string(),
  says: approvalSaysSchema,
  givers: z.array(staffTileSchema),
  /** Whether head office can be asked for a code: the till is enrolled there. */
  officeThere: z.boolean(),
  expiresAt: instantSchema,
  secondsLeft: z.int(),
});

const given = classified('public', z.object({ approvalId: idOf<ApprovalId>(), givenBy: z.string() }));

export const approvalsCalls = {
  'approvals.ask': call(
    'sell',
    'Asks for somebody’s approval of one exact step on the sale in hand. Lasts 120 seconds, and no change of the sale.',
    z.object({ what: approvalWhatSchema }),
    classified('public', approvalRequestSchema),
  ),
  'approvals.giveByPin': call(
    'sell',
    'Somebody else approves on this very screen with their PIN; who is signed in stays signed in.',
    z.object({ approvalId: idOf<ApprovalId>(), staffId: idOf<StaffId>(), pin: pinSchema }),
    given,
  ),
  'approvals.askHeadOffice': call(
    'sell',
    'Lays the request before head office, which makes a one-time code for it; the request then lasts ten minutes.',
    z.object({ approvalId: idOf<ApprovalId>() }),
    classified('public', z.object({ reference: z.string(), secondsLeft: z.int() })),
  ),
  'approvals.giveByCode': call(
    'sell',
    'Approves with the one-time code that head office read out for this very request.',
    z.object({ approvalId: idOf<ApprovalId>(), code: codeSchema }),
    given,
  ),
};
