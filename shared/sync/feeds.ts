import { z } from 'zod';
import { roles } from '../access/classes.ts';
import { privacyOfficerSchema } from '../contract/privacy-officer.ts';
import { newRateSchema } from '../contract/tenders.ts';
import { idOf, instantSchema, shortText } from '../contract/values.ts';
import { entrySchema } from './entry.ts';
import { fedLookSchema } from './fed-looks.ts';
import { fedPurchaseSchema, identityRuleSchema } from './identity-facts.ts';
import type { Instant } from '../clock.ts';
import type { ClientId, KeyId, PieceId, StaffId } from '../ids.ts';

/** The most items in a page, and about how many characters of JSON: a till reads no longer answers. */
export const largestPage = { items: 400, characters: 1_000_000 } as const;

/** Rights are a lease: so long after the last feed the private reveals and approvals end, and selling goes on. */
export const rightsLeaseMs = 7 * 86_400_000;

/** A file of a client is held where they are at home, and for so long where they were served. */
const clientHoldMonths = 24;

/** A file that was asked for lies at the boutique for so long, unless the client shows there to be present. */
export const fetchedHoldMs = 86_400_000;

/** Until when the file of somebody served at a moment may be held. */
export function heldUntil(servedAt: Instant): Instant {
  const day = new Date(servedAt);
  return day.setUTCMonth(day.getUTCMonth() + clientHoldMonths) as Instant;
}

/** 'till/epoch/seq' of the entry something comes from: what came from one entry counts once, however often it arrives. */
const sourceSchema = z.string().max(100);
const keyHexSchema = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What head office tells tills, one thing each. Items of a till's own entries are not told back to it. A till keeps
 * items it does not understand for its next version.
 */
export const feedItemSchema = z.discriminatedUnion('topic', [
  /**
   * A fact of another till that this one shows too: pieces received, or something about a client (personal values
   * sealed with the client's key). The entry as that till wrote it, but for pieces whose tag is another's.
   */
  z.object({ topic: z.literal('entry'), entry: entrySchema }),
  /** Pieces that left (negative) or came back at another till of the boutique. */
  z.object({
    topic: z.literal('stock'),
    movements: z.array(z.object({ source: sourceSchema, pieceId: idOf<PieceId>(), change: z.int() })),
  }),
  z.object({ topic: z.literal('rates'), rates: z.array(newRateSchema).min(1) }),
  /** Somebody who works in the boutique. They come without a PIN: that is set at the till and never leaves it. */
  z.object({
    topic: z.literal('person'),
    staffId: idOf<StaffId>(),
    givenName: shortText,
    familyName: shortText,
    role: z.enum(roles),
  }),
  /** A one-time code with which a person sets their PIN, once at each till; `codeHash` is of `pinCodeText`. */
  z.object({
    topic: z.literal('pin-code'),
    staffId: idOf<StaffId>(),
    codeHash: keyHexSchema,
    expiresAt: instantSchema,
  }),
  /** The badge a person had at this moment is lost: it opens nothing any more. */
  z.object({ topic: z.literal('badge-blocked'), staffId: idOf<StaffId>(), at: instantSchema }),
  /** What a person may do from now on. */
  z.object({
    topic: z.literal('staff'),
    staffId: idOf<StaffId>(),
    role: z.enum(roles),
    state: z.enum(['active', 'left']),
  }),
  /** All rows of the rule table, in place of those before. */
  z.object({ topic: z.literal('rules'), rules: z.array(identityRuleSchema) }),
  /** A client's key was destroyed: what it sealed can be read nowhere any more. */
  z.object({ topic: z.literal('key-gone'), keyId: idOf<KeyId>() }),
  /**
   * Until when this boutique may hold a client's file, before the file itself: the later word counts, and null is for
   * good (the client is at home here, as who is never spoken of this way). Then it leaves each till by itself.
   */
  z.object({
    topic: z.literal('client-hold'),
    clientId: idOf<ClientId>(),
    until: instantSchema.nullable(),
  }),
  z.object({ topic: z.literal('purchase'), purchase: fedPurchaseSchema }),
  z.object({ topic: z.literal('look'), look: fedLookSchema }),
  /**
   * What identity documents are sealed to (X25519, the compliance officer's public half), and what every till of the
   * legal entity hashes documents' numbers with (HMAC-SHA-256): raw keys as hex.
   */
  z.object({
    topic: z.literal('identity-keys'),
    complianceKey: keyHexSchema,
    linkingKey: keyHexSchema,
  }),
  z.object({
    topic: z.literal('policy'),
    version: z.string().min(1).max(40),
    language: z.string().min(2).max(10),
    inForceFrom: instantSchema,
    text: z.string().min(1).max(200_000),
  }),
  /** Who answers questions about privacy, in place of whoever did; null is nobody. */
  z.object({ topic: z.literal('privacy-officer'), officer: privacyOfficerSchema.nullable() }),
]);
export type FeedItem = z.output<typeof feedItemSchema>;

/**
 * POST /v1/tills/{till}/feed, signed as a push (the cursor in the body, so that it is signed too and stands in no log).
 * `after` is the cursor of the last answer, or null for all there is.
 */
export const feedRequestSchema = z.object({
  protocol: z.literal(1),
  after: z.string().max(60).nullable(),
  /** SHA-256 (hex) of `codeKeyMarkText` of the code key this till has, null for none; a till of before knows none. */
  codeKeyMark: keyHexSchema.nullable().optional(),
});

/**
 * The answer (200): what the till may hold, in order. Taken in one transaction with its cursor. A cursor that head
 * office does not know (it was restored) is answered from the beginning: everything may arrive twice.
 *
 * `codeKey` (hex) is what the till checks head office's codes with while it is cut off; null when the till's mark says
 * that it has it. Head office makes it and sends it here, with the lease whose place a code takes: a till that has a
 * lease has the key, an answer that was lost is simply given again, and a till enrolled anew or a head office restored
 * comes to agree at the next contact. It travels as the clients' own keys and the lookup key do, inside TLS, to a request
 * that the till's key signed: an exchange of halves would guard it better than what lies beside it, and could leave the
 * two sides with different keys when an answer is lost.
 */
export const feedPageSchema = z.object({
  boutique: z.uuid(),
  items: z.array(z.unknown()),
  cursor: z.string().max(60).nullable(),
  more: z.boolean(),
  rightsUntil: instantSchema,
  codeKey: keyHexSchema.nullable().default(null),
});
export type FeedPage = z.output<typeof feedPageSchema>;
