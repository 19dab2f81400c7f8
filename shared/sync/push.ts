import { z } from 'zod';
import { idOf, instantSchema } from '../contract/values.ts';
import { entrySchema } from './entry.ts';
import { protectionSchema } from './protection.ts';
import type { TillId } from '../ids.ts';

/** The largest push: so many entries, and so many characters of JSON. */
export const largestBatch = { entries: 500, characters: 1_000_000 } as const;

/** Head office's time. A till believes it, and no entry goes back behind it: a century that is not ours is no answer. */
const serverTimeSchema = instantSchema.refine(
  (at) => at >= Date.UTC(2025, 0) && at < Date.UTC(2100, 0),
  'a moment of this century',
);

/** POST /v1/enrol: a till shows its one-time code and its public key (Ed25519, raw 32 bytes as hex). */
export const enrolRequestSchema = z.object({
  protocol: z.literal(1),
  code: z.string().max(40),
  till: idOf<TillId>(),
  tillName: z.string().max(120),
  boutiqueName: z.string().max(120),
  country: z.string().length(2),
  currency: z.string().length(3),
  timeZone: z.string().max(60),
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
  protection: protectionSchema.optional(),
});
export const enrolResponseSchema = z.object({
  headOffice: z.string().max(200),
  legalEntity: z.string().max(60),
  serverTime: serverTimeSchema,
});

/**
 * POST /v1/tills/{till}/entries: entries in order, one request in flight, signed as `signedText` says. `headSignature`
 * is the Ed25519 signature (hex) of `headText` for the last entry sent. `backlog` is what waits at the till, the entries
 * of this push included. A push of no entries is a sign of life, and asks what head office has.
 */
export const pushRequestSchema = z.object({
  protocol: z.literal(1),
  epoch: z.int().min(1),
  backlog: z.int().min(0),
  entries: z.array(entrySchema).max(largestBatch.entries),
  headSignature: z
    .string()
    .regex(/^[0-9a-f]{128}$/)
    .nullable(),
});
export type PushRequest = z.output<typeof pushRequestSchema>;

/** What became of one entry: put to use, or kept as it is because the kind is unknown or its body made no sense. Never a reason to stop. */
const entryResultSchema = z.object({
  seq: z.int(),
  status: z.enum(['applied', 'held', 'rejected']),
  code: z.string().nullable(),
});

/**
 * The answer (200) to every push that could be judged, also to one with a gap: what head office has of this till.
 * The till moves on only when `ackedHash` is its own at that seq, and sends again from there when it is lower.
 * `ackedEpoch` is the epoch of that seq: lower than the till's own when head office was restored to before it began.
 */
export const pushResponseSchema = z.object({
  ackedEpoch: z.int().min(1),
  ackedSeq: z.int().min(0),
  ackedHash: z.string(),
  serverTime: serverTimeSchema,
  results: z.array(entryResultSchema),
});
export type PushResponse = z.output<typeof pushResponseSchema>;

/**
 * Answers that stop the stream: 401 unknown till, bad signature or wrong code, 403 revoked, 409 fork (quarantined) or
 * broken chain, 400 malformed, 413 too large. Two mean no more than "send anew": 503 busy, and 425 replayed (this very
 * request, by its nonce, was here before: its copy on a bad network, or somebody else's; sign again with a new nonce).
 */
export const refusalSchema = z.object({
  code: z.enum([
    'malformed',
    'unknown-till',
    'bad-signature',
    'revoked',
    'fork',
    'broken-chain',
    'too-large',
    'wrong-code',
    'busy',
    'replayed',
  ]),
  message: z.string(),
});
export type RefusalCode = z.output<typeof refusalSchema>['code'];

/** The header names a signed request carries: the till's time (UTC ms), a nonce, and the signature in hex. */
export const signatureHeaders = {
  time: 'x-till-time',
  nonce: 'x-till-nonce',
  signature: 'x-till-signature',
} as const;

/** The text a till signs for a request: method, path, time, nonce and the SHA-256 of the body, a line each. */
export const signedText = (request: {
  readonly method: string;
  readonly path: string;
  readonly time: string;
  readonly nonce: string;
  readonly bodySha256Hex: string;
}): string => [request.method, request.path, request.time, request.nonce, request.bodySha256Hex].join('\n');

/** The text a till signs for the head of its chain. */
export const headText = (till: TillId, epoch: number, seq: number, hash: string): string =>
  ['carme head', till, epoch, seq, hash].join('\n');
