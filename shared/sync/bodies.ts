import { z } from 'zod';
import { roles } from '../access/classes.ts';
import { newPieceSchema } from '../contract/catalogue.ts';
import { saleLineSchema, saleTotalsSchema } from '../contract/sales.ts';
import { identityOnSaleSchema, settlementSchema } from '../contract/payment.ts';
import { newRateSchema } from '../contract/tenders.ts';
import { identityBodies } from './identity-bodies.ts';
import { printerSettingsSchema, scannerSettingsSchema } from '../contract/devices.ts';
import {
  basisPointsSchema,
  businessDateSchema,
  currencySchema,
  idOf,
  instantSchema,
  moneySchema,
} from '../contract/values.ts';
import { protectionSchema } from './protection.ts';
import { clientBodies } from './client-bodies.ts';
import { codeUsedSchema } from './rights-codes.ts';
import type { ApprovalId, ClientId, PieceId, SaleId, StaffId, TenderId } from '../ids.ts';

/** A card payment, as every entry about it says it. */
const cardTender = {
  reference: idOf<TenderId>(),
  saleId: idOf<SaleId>(),
  amount: moneySchema,
  startedAt: instantSchema,
};
const cardReceipt = { brand: z.string(), lastFour: z.string(), authorisation: z.string() };

/** The kinds of entries and what each one's body holds, by version. Head office keeps kinds it does not know as held. */
export const entryBodies = {
  'till.set-up': z.object({
    boutiqueName: z.string(),
    country: z.string(),
    currency: currencySchema,
    taxMode: z.enum(['inclusive', 'exclusive']),
    taxRateBp: basisPointsSchema,
    cashStepMinor: z.int().min(1),
    timeZone: z.string(),
    dayStartsAtHour: z.int(),
    tillName: z.string(),
    sample: z.boolean(),
    associateDiscountLimitBp: basisPointsSchema,
    managerDiscountLimitBp: basisPointsSchema,
  }),
  'till.device-set': z.discriminatedUnion('device', [
    z.object({ device: z.literal('scanner'), settings: scannerSettingsSchema.nullable() }),
    z.object({ device: z.literal('printer'), settings: printerSettingsSchema.nullable() }),
  ]),
  // Tills of before wrote no protection down.
  'till.enrolled': z.object({
    headOffice: z.string(),
    protection: protectionSchema.nullable().default(null),
  }),
  /** Head office has blocked this till, as it heard from there. */
  'till.revoked': z.object({}),
  'catalogue.received': z.object({
    pieces: z.array(newPieceSchema.extend({ pieceId: idOf<PieceId>() })),
  }),
  'staff.added': z.object({
    staffId: idOf<StaffId>(),
    givenName: z.string(),
    familyName: z.string(),
    role: z.enum(roles),
  }),
  'staff.signed-in': z.object({}),
  /** Signed in with the PIN for duress. At the till it reads as any other sign-in. */
  'staff.duress': z.object({}),
  'staff.locked': z.object({}),
  'staff.refused': z.object({ staffId: idOf<StaffId>(), failures: z.int() }),
  'staff.let-in': z.object({ staffId: idOf<StaffId>() }),
  /** A PIN was set with head office's one-time code; of the PIN itself nothing leaves the till. */
  'staff.pin-set': z.object({ staffId: idOf<StaffId>() }),
  /** A badge by the till's keyed hash of its code, and the one it takes the place of. */
  'staff.badge-assigned': z.object({
    staffId: idOf<StaffId>(),
    badge: z.string(),
    replaces: z.object({ badge: z.string(), since: instantSchema }).nullable(),
  }),
  'staff.badge-blocked': z.object({ staffId: idOf<StaffId>(), badge: z.string(), since: instantSchema }),
  'staff.code-asked': z.object({ staffId: idOf<StaffId>() }),
  /** Somebody else's yes: what they saw is bound by `hash`. `givenBy` is null when head office's code gave it. */
  'approval.given': z.object({
    approvalId: idOf<ApprovalId>(),
    action: z.string(),
    hash: z.string(),
    saleId: idOf<SaleId>(),
    askedBy: idOf<StaffId>(),
    givenBy: idOf<StaffId>().nullable(),
  }),
  /** Head office's code stood in the place of a lease that had run out: for the act of the entry behind this one. */
  'rights.code-used': codeUsedSchema,
  'sale.completed': z.object({
    saleId: idOf<SaleId>(),
    receiptNumber: z.string(),
    servedBy: z.string(),
    client: idOf<ClientId>().nullable(),
    currency: currencySchema,
    taxMode: z.enum(['inclusive', 'exclusive']),
    lines: z.array(saleLineSchema),
    totals: saleTotalsSchema,
    ...settlementSchema.shape,
    identity: identityOnSaleSchema.nullable(),
  }),
  /** Made after the sale because somebody asked: copy 0 is the original, where none came out at the sale. */
  'receipt.issued': z.object({
    saleId: idOf<SaleId>(),
    copyNumber: z.int().min(0),
    how: z.enum(['paper', 'PDF']),
  }),
  'sale.voided': z.object({ saleId: idOf<SaleId>(), lines: z.array(saleLineSchema), total: moneySchema }),
  'rates.set': z.object({ rates: z.array(newRateSchema) }),
  'tender.started': z.object(cardTender),
  'tender.approved': z.object({ ...cardTender, ...cardReceipt }),
  'tender.declined': z.object(cardTender),
  'tender.reversed': z.object({ ...cardTender, ...cardReceipt }),
  /** Somebody else signed in and has the sale in hand from now on. */
  'sale.handed-over': z.object({ saleId: idOf<SaleId>(), from: idOf<StaffId>(), to: idOf<StaffId>() }),
  'sale.void-undone': z.object({ saleId: idOf<SaleId>() }),
  ...clientBodies,
  /** Lines of the journal went into a file. */
  'journal.exported': z.object({
    lines: z.int(),
    from: businessDateSchema.nullable(),
    to: businessDateSchema.nullable(),
  }),
  /** Somebody read the list of whom to call: how many stood on it. */
  'care.due-listed': z.object({ clients: z.int() }),
  ...identityBodies,
} as const satisfies Record<string, z.ZodType>;

export type EntryKind = keyof typeof entryBodies;
export type BodyOf<K extends EntryKind> = z.output<(typeof entryBodies)[K]>;
export const entryVersion = 1;
