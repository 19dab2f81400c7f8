import { z } from 'zod';
import { belongingTo, classified } from '../access/classified.ts';
import {
  addressUses,
  clientLanguages,
  consentChannels,
  consentPurposes,
  consentWays,
  genders,
  tiers,
} from '../domain/client.ts';
import { nameOrders } from '../domain/client-name.ts';
import { pieceKinds } from '../domain/piece.ts';
import { businessDateSchema, idOf, instantSchema, moneySchema } from './values.ts';
import type { ClientId, SaleId, StaffId } from '../ids.ts';

const namePart = z.string().trim().min(1).max(80);
const nameSchema = z.object({ given: namePart, family: namePart.nullable(), order: z.enum(nameOrders) });
const shownAddressSchema = z.object({ use: z.enum(addressUses), lines: z.string(), country: z.string() });
const addressSchema = shownAddressSchema.extend({
  lines: z.string().trim().min(1).max(300),
  country: z.string().regex(/^[A-Z]{2}$/),
});

const profileFields = {
  name: nameSchema.nullable(),
  gender: z.enum(genders).nullable(),
  birthDate: z.iso.date().nullable(),
  phone: z.string().trim().min(1).max(40).nullable(),
  email: z.string().trim().min(1).max(254).nullable(),
  addresses: z.array(addressSchema).max(4),
};
/** What is asked of a client, and what is sealed into the journal of them. */
export const profileSchema = z.object(profileFields);

/** A correction: what is left out stays as it is. */
export const changesSchema = profileSchema.partial().extend({ language: z.enum(clientLanguages).optional() });

const adviserSchema = z.object({ staffId: idOf<StaffId>(), displayName: z.string() });
const cardFields = {
  clientId: classified('service', idOf<ClientId>()),
  clientNumber: classified('service', z.string()),
  /** Given name and initial; the number of who gave no name. */
  displayName: classified('service', z.string()),
  adviser: classified('service', adviserSchema.nullable()),
  tier: classified('belongings', z.enum(tiers)),
};

/** A client in a list, or on a sale. */
export const clientCardSchema = belongingTo('client', 'clientId', z.object(cardFields));
export type ClientCard = z.output<typeof clientCardSchema>;

const consentRecordSchema = z.object({
  purpose: z.enum(consentPurposes),
  channel: z.enum(consentChannels),
  given: z.boolean(),
  at: instantSchema,
  how: z.enum(consentWays),
  by: z.string().nullable(),
  policyVersion: z.string(),
});

/** The parts of a file that are opened one at a time. */
export const revealGroups = ['contact', 'belongings', 'commercial'] as const;
export type RevealGroup = (typeof revealGroups)[number];

/** A client opened: nothing private, but how it stands with the rest for who asks. */
export const clientSheetSchema = belongingTo(
  'client',
  'clientId',
  z.object({
    ...cardFields,
    language: classified('service', z.enum(clientLanguages)),
    since: classified('service', instantSchema),
    policyVersion: classified('service', z.string()),
    consents: classified('service', z.array(consentRecordSchema)),
    /** The client is on the sale in hand and has shown this connection to be there. */
    beingServed: classified('service', z.boolean()),
    mayReveal: classified(
      'service',
      z.object({ contact: z.boolean(), belongings: z.boolean(), commercial: z.boolean() }),
    ),
    revealsLeft: classified('service', z.int()),
    /** Whether break-glass is theirs to take, and for how long the one they took still lasts: 0 when there is none. */
    breakGlass: classified('service', z.object({ mayTake: z.boolean(), secondsLeft: z.int() })),
    /** The same of a case, for who may name one. */
    case: classified('service', z.object({ mayOpen: z.boolean(), secondsLeft: z.int() })),
  }),
);
export type ClientSheet = z.output<typeof clientSheetSchema>;

export const boughtPieceSchema = z.object({
  saleId: idOf<SaleId>(),
  businessDate: businessDateSchema,
  code: z.string(),
  kind: z.enum(pieceKinds),
  name: z.string(),
  detail: z.string(),
  drawing: z.string(),
  quantity: z.int(),
});
const pastSaleSchema = z.object({
  saleId: idOf<SaleId>(),
  businessDate: businessDateSchema,
  receiptNumber: z.string(),
  total: moneySchema,
  discount: moneySchema,
});
const whose = { clientId: classified('service', idOf<ClientId>()) };

/** One part of a file. */
export const revealedSchema = z.discriminatedUnion('group', [
  belongingTo(
    'client',
    'clientId',
    z.object({
      group: classified('public', z.literal('contact')),
      ...whose,
      fullName: classified('contact', z.string().nullable()),
      name: classified('contact', nameSchema.nullable()),
      gender: classified('contact', z.enum(genders).nullable()),
      birthDate: classified('contact', z.iso.date().nullable()),
      phone: classified('contact', z.string().nullable()),
      email: classified('contact', z.string().nullable()),
      addresses: classified('contact', z.array(shownAddressSchema)),
    }),
  ),
  belongingTo(
    'client',
    'clientId',
    z.object({
      group: classified('public', z.literal('belongings')),
      ...whose,
      tier: classified('belongings', z.enum(tiers)),
      pieces: classified('belongings', z.array(boughtPieceSchema)),
    }),
  ),
  belongingTo(
    'client',
    'clientId',
    z.object({
      group: classified('public', z.literal('commercial')),
      ...whose,
      spend: classified('commercial', z.array(moneySchema), 'total'),
      sales: classified('commercial', z.array(pastSaleSchema)),
    }),
  ),
]);
export type Revealed = z.output<typeof revealedSchema>;
