import { z } from 'zod';
import { revealGroups } from '../contract/client-file.ts';
import { idOf } from '../contract/values.ts';
import { readCrockford } from '../domain/crockford.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ApprovalId, ClientId, StaffId, TillId } from '../ids.ts';

/** How long a challenge waits for head office's code, and the act for being done: a telephone call. */
export const rightsCodeMs = 600_000;

/** Symbols of Crockford's alphabet in a challenge and in a code: 50 bits each, read out as two groups of five. */
export const rightsCodeSymbols = 10;

/** A challenge or a code as it was typed, or null when it cannot be one. */
export const readRightsCode = (typed: string): string | null => readCrockford(typed, rightsCodeSymbols);

/** One exact act that head office's code stands in the place of a lease for. An approval is bound by its own hash. */
export const codedActSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reveal'), clientId: idOf<ClientId>(), group: z.enum(revealGroups) }),
  z.object({ kind: z.literal('letter'), clientId: idOf<ClientId>() }),
  z.object({ kind: z.literal('break-glass'), clientId: idOf<ClientId>() }),
  z.object({ kind: z.literal('case'), clientId: idOf<ClientId>(), caseNumber: z.string() }),
  z.object({
    kind: z.literal('approval'),
    approvalId: idOf<ApprovalId>(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);
export type CodedAct = z.output<typeof codedActSchema>;

/** Entry 'rights.code-used': `nonce` (hex) is what makes the challenge of this act, and of no other. */
export const codeUsedSchema = z.object({
  challenge: z.string().length(rightsCodeSymbols),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
  act: codedActSchema,
});

/** Whose the challenge is and what for. */
export type Challenged = {
  readonly till: TillId;
  readonly staffId: StaffId;
  readonly act: CodedAct;
  readonly nonce: string;
};

/** The text whose SHA-256 begins with the challenge: this till, this person, this very act, this one time. */
export const challengeText = ({ till, staffId, act, nonce }: Challenged): string =>
  `carme rights challenge\n${canonicalJson({ till, staffId, act, nonce })}`;

/** The text whose HMAC-SHA-256 with the till's code key begins with the code: for one challenge of one person. */
export const rightsCodeText = (till: TillId, staffId: StaffId, challenge: string): string =>
  ['carme rights code', till, staffId, challenge].join('\n');

/** The text whose SHA-256 (hex) tells head office which code key a till has, and nothing of the key. */
export const codeKeyMarkText = (keyHex: string): string => `carme code key\n${keyHex}`;
