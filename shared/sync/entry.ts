import { z } from 'zod';
import { businessDateSchema, idOf, instantSchema } from '../contract/values.ts';
import { canonicalJson } from './canonical-json.ts';
import type { EntryId, StaffId, TillId } from '../ids.ts';
import type { Json } from './canonical-json.ts';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** The hash that the first entry of a till's first epoch follows. */
export const genesisHash = '0'.repeat(64);

// What was read as JSON text is JSON: to walk through it here costs more than all else head office does with an entry,
// and the chain's canonical form walks through it anyway.
const jsonSchema = z.custom<Json>((value) => value !== undefined);

/** One fact of the journal as it is stored, chained and sent. `at` is UTC in milliseconds, `mono` the till's monotonic time. */
export const entrySchema = z.strictObject({
  seq: z.int().min(1),
  id: idOf<EntryId>(),
  kind: z.string().min(1).max(60),
  version: z.int().min(1),
  at: instantSchema,
  tz: z.string().max(60),
  mono: z.int(),
  serverOffsetMs: z.int().nullable(),
  businessDate: businessDateSchema,
  till: idOf<TillId>(),
  epoch: z.int().min(1),
  staff: idOf<StaffId>().nullable(),
  approvals: z.array(jsonSchema),
  body: jsonSchema,
  prevHash: hashSchema,
  hash: hashSchema,
});
export type Entry = Omit<z.output<typeof entrySchema>, 'approvals'> & { readonly approvals: readonly Json[] };

/**
 * The text an entry's hash is taken of (SHA-256, UTF-8): the hash before it, a line break, and all else in canonical
 * form. The facts stand here in that form's order, which saves sorting them.
 */
export function hashedText(entry: Omit<Entry, 'hash'>): string {
  const facts = {
    approvals: entry.approvals,
    at: entry.at,
    body: entry.body,
    businessDate: entry.businessDate,
    epoch: entry.epoch,
    id: entry.id,
    kind: entry.kind,
    mono: entry.mono,
    seq: entry.seq,
    serverOffsetMs: entry.serverOffsetMs,
    staff: entry.staff,
    till: entry.till,
    tz: entry.tz,
    version: entry.version,
  } satisfies Record<keyof Omit<Entry, 'prevHash' | 'hash'>, Json>;
  return `${entry.prevHash}\n${canonicalJson(facts)}`;
}

/** Where a chain breaks: the seq of the first entry that does not follow, or null when every entry follows the one before. */
export function firstBreak(
  entries: readonly Entry[],
  after: { readonly seq: number; readonly hash: string },
  sha256Hex: (text: string) => string,
): number | null {
  let { seq, hash } = after;
  for (const entry of entries) {
    if (entry.seq !== seq + 1 || entry.prevHash !== hash || entry.hash !== sha256Hex(hashedText(entry)))
      return entry.seq;
    ({ seq, hash } = entry);
  }
  return null;
}
