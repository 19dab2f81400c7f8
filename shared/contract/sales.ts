import { z } from 'zod';
import { longestScan } from '../domain/piece-code.ts';
import { belongingTo, classified } from '../access/classified.ts';
import { pieceKinds } from '../domain/piece.ts';
import { call, event } from './call.ts';
import { clientCardSchema } from './client-file.ts';
import { lineSizeSchema } from './line-size.ts';
import { settlementSchema, tenderSchema, verifiedSchema } from './payment.ts';
import { privacyOfficerSchema } from './privacy-officer.ts';
import {
  amountSchema,
  basisPointsSchema,
  businessDateSchema,
  currencySchema,
  idOf,
  instantSchema,
  moneySchema,
  nothing,
  shortText,
} from './values.ts';
import type { ViewOf } from '../access/classified.ts';
import type { ApprovalId, ClientId, LineId, PieceId, SaleId, StaffId } from '../ids.ts';

export const discountSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), basisPoints: basisPointsSchema }),
  z.object({ kind: z.literal('amount'), amount: amountSchema }),
]);

export const saleLineSchema = z.object({
  lineId: idOf<LineId>(),
  pieceId: idOf<PieceId>(),
  code: z.string(),
  kind: z.enum(pieceKinds),
  name: z.string(),
  detail: z.string(),
  drawing: z.string(),
  serialised: z.boolean(),
  quantity: z.int().min(1).max(999),
  unitPrice: moneySchema,
  discount: discountSchema.nullable(),
  taxRateBp: basisPointsSchema,
  size: classified('service', lineSizeSchema.nullable()),
});

const taxShareSchema = z.object({ rateBp: basisPointsSchema, base: moneySchema, tax: moneySchema });
const lineTotalSchema = z.object({
  lineId: idOf<LineId>(),
  gross: moneySchema,
  discount: moneySchema,
  net: moneySchema,
});
export const saleTotalsSchema = z.object({
  lines: z.array(lineTotalSchema),
  gross: moneySchema,
  discount: moneySchema,
  taxes: z.array(taxShareSchema),
  tax: moneySchema,
  total: moneySchema,
});

/** The sale in hand. */
const openSaleSchema = z.object({
  saleId: idOf<SaleId>(),
  revision: z.int(),
  openedAt: instantSchema,
  openedBy: idOf<StaffId>(),
  currency: currencySchema,
  taxMode: z.enum(['inclusive', 'exclusive']),
  lines: z.array(saleLineSchema),
  client: classified('service', idOf<ClientId>().nullable()),
});

/** The sale in hand with what it comes to; `cash` is what settles it in notes and coins of the boutique's currency. */
export const saleInHandSchema = z.object({
  sale: openSaleSchema.nullable(),
  totals: saleTotalsSchema.nullable(),
  cash: z.object({ due: moneySchema, rounding: moneySchema }).nullable(),
  /** Whom it is for, as everyone who serves may know them. */
  client: classified('service', clientCardSchema).nullable(),
  canUndo: z.boolean(),
  heldCount: z.int(),
});
export type SaleInHand = z.output<typeof saleInHandSchema>;

const receiptFields = z.object({
  saleId: idOf<SaleId>(),
  receiptNumber: z.string(),
  boutiqueName: z.string(),
  tillName: z.string(),
  sample: z.boolean(),
  completedAt: instantSchema,
  businessDate: businessDateSchema,
  servedBy: z.string(),
  taxMode: z.enum(['inclusive', 'exclusive']),
  lines: z.array(saleLineSchema),
  totals: saleTotalsSchema,
  ...settlementSchema.shape,
  identity: classified('identity', verifiedSchema.nullable()),
  privacyOfficer: privacyOfficerSchema.nullable(),
});
export const receiptSchema = belongingTo('sale', 'saleId', receiptFields);
export type Receipt = z.output<typeof receiptSchema>;
/** A receipt as a viewer gets it: what the slip of a card says may be masked. */
export type ReceiptView = ViewOf<typeof receiptSchema>;

export const heldSaleSchema = z.object({
  saleId: idOf<SaleId>(),
  note: z.string().nullable(),
  heldAt: instantSchema,
  heldBy: z.string(),
  pieces: z.int(),
  firstName: z.string(),
  firstDrawing: z.string(),
  total: moneySchema,
});
export type HeldSale = z.output<typeof heldSaleSchema>;

/** A completed sale in the list of the day; an associate sees their own. */
const daySaleSchema = belongingTo(
  'staff',
  'staffId',
  z.object({
    saleId: classified('public', idOf<SaleId>()),
    staffId: classified('public', idOf<StaffId>()),
    completedAt: classified('journal', instantSchema),
    receiptNumber: classified('journal', z.string()),
    servedBy: classified('journal', z.string()),
    pieces: classified('journal', z.int()),
    total: classified('journal', moneySchema),
  }),
);

const changed = classified('public', saleInHandSchema);

export const salesCalls = {
  'sales.inHand': call('sell', 'The sale in hand, with what it comes to.', nothing, changed),
  'sales.scan': call(
    'sell',
    'What a reader read: a piece’s code puts the piece on the sale. Unknown codes and sold pieces are refused.',
    z.object({ text: z.string().min(1).max(longestScan) }),
    changed,
  ),
  'sales.addPiece': call(
    'sell',
    'Puts a piece on the sale.',
    z.object({ pieceId: idOf<PieceId>() }),
    changed,
  ),
  'sales.setQuantity': call(
    'sell',
    'Sets how many of a line that is not one of a kind.',
    z.object({ lineId: idOf<LineId>(), quantity: z.int().min(1).max(999) }),
    changed,
  ),
  'sales.discountLine': call(
    'discount within limit',
    'Takes a share or an amount off a line, within the person’s limit or as approved; null takes the discount away.',
    z.object({
      lineId: idOf<LineId>(),
      discount: discountSchema.nullable(),
      approvalId: idOf<ApprovalId>().optional(),
    }),
    changed,
  ),
  'sales.removeLine': call(
    'sell',
    'Takes a line off the sale.',
    z.object({ lineId: idOf<LineId>() }),
    changed,
  ),
  'sales.undo': call(
    'sell',
    'Takes back the last change of the sale in hand, also a void or a hold.',
    nothing,
    changed,
  ),
  'sales.hold': call(
    'sell',
    'Puts the sale aside; its pieces stay reserved.',
    z.object({ note: shortText.nullable() }),
    changed,
  ),
  'sales.held': call(
    'sell',
    'The sales put aside at this till.',
    nothing,
    classified('public', z.array(heldSaleSchema)),
  ),
  'sales.recall': call(
    'sell',
    'Takes a held sale in hand again; a sale in hand with lines is put aside for it.',
    z.object({ saleId: idOf<SaleId>() }),
    changed,
  ),
  'sales.void': call(
    'sell',
    'Gives the sale in hand up and its pieces back; a fact in the journal.',
    nothing,
    changed,
  ),
  'sales.pay': call(
    'sell',
    'Takes cash on top of what lies on the sale, reckons the change and completes it. Answers only once it is on disk; asked again, answers the same receipt.',
    z.object({
      saleId: idOf<SaleId>(),
      revision: z.int(),
      tenders: z.array(tenderSchema).max(8),
      changeIn: currencySchema.optional(),
    }),
    classified('public', receiptSchema),
  ),
  'sales.receipt': call(
    'sell',
    'The receipt of a completed sale; tells for sure whether a sale whose answer was lost is paid.',
    z.object({ saleId: idOf<SaleId>() }),
    classified('public', receiptSchema),
  ),
  'sales.ofDay': call(
    'read journal',
    'The sales of the business day at this till; an associate sees their own.',
    nothing,
    z.array(daySaleSchema),
  ),
};

export const salesEvents = {
  'sale.changed': event('The sale in hand changed.', changed),
};
