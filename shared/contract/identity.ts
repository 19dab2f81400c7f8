import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import { documentTypes, identityFields } from '../domain/identity-document.ts';
import { longestDocument } from '../domain/identity-document/read-document.ts';
import { overrideReasons } from './approvals.ts';
import { call, event } from './call.ts';
import { amountSchema, businessDateSchema, idOf } from './values.ts';
import type { ApprovalId, CheckId, SaleId } from '../ids.ts';

/** A document as a person reads it off, when it has no zone or none that a reader can read. */
export const typedDocumentSchema = z.object({
  documentType: z.enum(documentTypes),
  issuingState: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{1,3}$/),
  documentNumber: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]{2,23}$/u),
  familyName: z.string().trim().max(80),
  givenNames: z.string().trim().max(80),
  nationality: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{1,3}$/)
    .nullable(),
  birthDate: businessDateSchema.nullable(),
  sex: z.enum(['F', 'M', 'X']).nullable(),
  validUntil: businessDateSchema.nullable(),
});

/** What may be shown of a document for good: that it was verified, its kind, and how long it is valid. */
const verifiedSchema = classified(
  'identity',
  z.object({ documentType: z.enum(documentTypes), validUntil: businessDateSchema.nullable() }),
);

/**
 * A field to be compared with the document. `sureness` says what proves it; `lookAlikes` are the
 * places (from 0) of characters whose typical misreading no digit sees.
 */
const fieldSchema = z.object({
  field: z.enum(identityFields),
  text: z.string(),
  sureness: z.enum(['verified', 'plausible', 'compare']),
  lookAlikes: z.array(z.int()),
});

/** Where a zone is damaged, by line and place from 1; `likely` is a reading in which every digit holds, to be compared. */
const placeSchema = z.object({ line: z.int(), from: z.int(), to: z.int() });
const damageSchema = z.object({
  lines: z.array(z.string()),
  faults: z.array(
    placeSchema.extend({ code: z.enum(['unreadable', 'character', 'date', 'check-digit', 'layout']) }),
  ),
  likely: z
    .object({ lines: z.array(z.string()), changed: z.array(z.object({ line: z.int(), place: z.int() })) })
    .nullable(),
});

/**
 * The check that this connection is at. What the document says is seen by whoever captures it, while they do, and by
 * nobody after.
 */
export const captureSchema = belongingTo(
  'identity check',
  'checkId',
  z.object({
    checkId: classified('public', idOf<CheckId>()),
    saleId: classified('public', idOf<SaleId>()),
    /** Waits for a document; shows a damaged zone; or shows fields to be compared with the document. */
    stage: classified('public', z.enum(['waiting', 'damaged', 'compare'])),
    means: classified('public', z.enum(['scanned', 'typed']).nullable()),
    /** What stands in the way: it has expired, its name is not the client's, or nothing but a second look proves it. */
    expired: classified('public', z.boolean()),
    name: classified('public', z.enum(['same', 'alike', 'different', 'by eye']).nullable()),
    /** What a second person approves before it can be confirmed. */
    needs: classified('public', z.array(z.enum(['typed identity', ...overrideReasons]))),
    fields: classified('identity file', z.array(fieldSchema)),
    damage: classified('identity file', damageSchema.nullable()),
    /** Names the fields as they are now, for an approval of a typed document: it binds them without telling them. */
    documentHash: classified('identity file', z.string().nullable()),
  }),
);

const stateSchema = z.object({
  needs: classified('public', z.enum(['nothing', 'client', 'document'])),
  /** No more cash may be taken on this sale. */
  cashForbidden: classified('public', z.boolean()),
  verified: verifiedSchema.nullable(),
  capture: captureSchema.nullable(),
});
export type IdentityState = z.output<typeof stateSchema>;
export type Capture = z.output<typeof captureSchema>;

const checkOf = { checkId: idOf<CheckId>() };

export const identityCalls = {
  'identity.state': call(
    'sell',
    'What the rules ask of the sale in hand if this cash, too, is taken for it, and the check that is under way here.',
    z.object({ cash: z.array(amountSchema).max(8).optional() }),
    stateSchema,
  ),
  'identity.begin': call(
    'sell',
    'Begins to capture a document for the sale in hand. Refused when no rule could ask for one.',
    z.object({ saleId: idOf<SaleId>() }),
    stateSchema,
  ),
  'identity.scan': call(
    'sell',
    'What a reader read of the document: a zone, or the bar code of a card. A damaged one is not taken; how it may have to be read is only shown.',
    z.object({ ...checkOf, text: z.string().min(1).max(longestDocument) }),
    stateSchema,
  ),
  'identity.type': call(
    'sell',
    'A document typed as it reads, where no zone can be read. A second person approves it.',
    z.object({ ...checkOf, document: typedDocumentSchema }),
    stateSchema,
  ),
  'identity.confirm': call(
    'sell',
    'Seals the document once it was compared with what is shown. After this a till knows its kind and validity alone.',
    z.object({
      ...checkOf,
      compared: z.literal(true),
      /** For a typed document. */
      approvalId: idOf<ApprovalId>().optional(),
      override: z.object({ reason: z.enum(overrideReasons), approvalId: idOf<ApprovalId>() }).optional(),
    }),
    stateSchema,
  ),
  'identity.giveUp': call(
    'sell',
    'Ends the capture without a document. The sale is kept; that it was given up is in the journal.',
    z.object(checkOf),
    stateSchema,
  ),
};

export const identityEvents = {
  'identity.changed': event(
    'Something about the identity check of the sale in hand changed: ask again.',
    classified('public', z.object({})),
  ),
};
