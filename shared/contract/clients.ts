import { z } from 'zod';
import { classified } from '../access/classified.ts';
import { clientLanguages, consentChannels, consentPurposes, consentWays, tiers } from '../domain/client.ts';
import { call, event } from './call.ts';
import {
  changesSchema,
  clientCardSchema,
  clientSheetSchema,
  profileSchema,
  revealedSchema,
  revealGroups,
} from './client-file.ts';
import { saleInHandSchema } from './sales.ts';
import { privacyOfficerSchema } from './privacy-officer.ts';
import { idOf, nothing, shortText } from './values.ts';
import type { ApprovalId, ClientId, SaleId, StaffId } from '../ids.ts';

/** A consent as a client gives it: for what, and by which way they may be reached. */
const consentSchema = z.object({ purpose: z.enum(consentPurposes), channel: z.enum(consentChannels) });

/** How a client showed to be there. By name alone they have not: then nothing opens. */
const proofSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('name') }),
  z.object({ kind: z.literal('phone'), text: shortText }),
  z.object({ kind: z.literal('email'), text: shortText }),
  z.object({ kind: z.literal('card'), code: shortText }),
  // Null when a manager gives their own word; an associate brings the approval of one.
  z.object({ kind: z.literal('manager'), approvalId: idOf<ApprovalId>().nullable() }),
]);
export type Proof = z.output<typeof proofSchema>;

const ofClient = z.object({ clientId: idOf<ClientId>() });
const cards = z.object({
  clients: z.array(clientCardSchema),
  more: classified('public', z.boolean()),
});
const changed = classified('public', saleInHandSchema);

export const clientsCalls = {
  'clients.find': call(
    'find client',
    'Clients by number, card, the beginning of what they are called, or a complete phone, e-mail or name. Who sees full files finds by their words too.',
    z.object({ text: z.string().max(120) }),
    cards,
  ),
  'clients.fetch': call(
    'find client',
    'A client this till does not know, asked for at head office by a complete phone, e-mail, client number or card. Each time is an entry of the journal; in vain, it counts against a shift’s twenty.',
    z.object({ text: z.string().max(120) }),
    clientCardSchema,
  ),
  'clients.own': call('find client', 'The clients one is the adviser of.', nothing, cards),
  'clients.card': call(
    'find client',
    'What anyone who serves may know of a client, and which parts of the file this person may open now.',
    ofClient,
    clientSheetSchema,
  ),
  'clients.reveal': call(
    'find client',
    'Opens one part of a client’s file. Each time is an entry of the journal and counts against a shift’s twenty.',
    ofClient.extend({ group: z.enum(revealGroups) }),
    revealedSchema,
  ),
  'clients.policy': call(
    'be signed in',
    'The privacy policy in force, in the client’s language, and who answers questions about it.',
    z.object({ language: z.enum(clientLanguages) }),
    classified(
      'public',
      z.object({
        version: z.string(),
        language: z.enum(clientLanguages),
        updatedOn: z.string(),
        text: z.string(),
        officer: privacyOfficerSchema.nullable(),
      }),
    ),
  ),
  'clients.create': call(
    'record client',
    'A new client, with the policy and language shown and the consents given. One who looks like another is refused, unless evenSo.',
    z.object({
      profile: profileSchema,
      language: z.enum(clientLanguages),
      policyVersion: shortText,
      consents: z.array(consentSchema).max(16),
      evenSo: z.boolean().optional(),
    }),
    clientCardSchema,
  ),
  'clients.change': call(
    'change contact data',
    'Corrects what is known of a client; what is left out stays. An associate does so for the client they serve.',
    ofClient.extend({ changes: changesSchema }),
    clientSheetSchema,
  ),
  'clients.setConsent': call(
    'record client',
    'A consent given or withdrawn. Without one to birthday offers the birth date goes.',
    ofClient.extend({ ...consentSchema.shape, given: z.boolean(), how: z.enum(consentWays) }),
    clientSheetSchema,
  ),
  'clients.assignAdviser': call(
    'assign adviser',
    'Makes somebody the client’s adviser, or nobody.',
    ofClient.extend({ staffId: idOf<StaffId>().nullable() }),
    clientCardSchema,
  ),
  'clients.setTier': call(
    'set tier',
    'Sets what the client means to the house.',
    ofClient.extend({ tier: z.enum(tiers) }),
    clientCardSchema,
  ),
  'clients.alike': call(
    'merge clients',
    'Pairs of clients that look the same, and by what.',
    nothing,
    z.object({
      pairs: z.array(
        z.object({
          one: clientCardSchema,
          other: clientCardSchema,
          by: classified('contact', z.array(z.enum(['name', 'phone', 'email']))),
        }),
      ),
      more: classified('public', z.boolean()),
    }),
  ),
  'clients.merge': call(
    'merge clients',
    'Makes one client of two: what the kept file does not know comes from the other, which is gone.',
    z.object({ keep: idOf<ClientId>(), drop: idOf<ClientId>() }),
    clientCardSchema,
  ),
  'clients.attach': call(
    'sell',
    'Puts the client on the sale in hand, or on a new one; with proof that they are there, they are being served.',
    z.object({ saleId: idOf<SaleId>().nullable(), clientId: idOf<ClientId>(), proof: proofSchema }),
    changed,
  ),
  'clients.detach': call('sell', 'Takes the client off the sale in hand.', nothing, changed),
};

export const clientsEvents = {
  'client.changed': event(
    'A client’s file changed, or is new.',
    z.object({ clientId: classified('service', idOf<ClientId>()) }),
  ),
};
