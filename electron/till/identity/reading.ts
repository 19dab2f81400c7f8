import { longestDocument, readDocument } from '../../../shared/domain/identity-document/read-document.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { IdentityDocument } from '../../../shared/domain/identity-document.ts';
import type { Reading } from '../../../shared/domain/identity-document/read-document.ts';

/**
 * Reads lines that came one by one, as a keyboard wedge sends them: each may be the rest of those that came just before.
 * `begun` is what a next line may go on from; null when there is nothing left to go on from.
 */
export function readOn(
  before: string | null,
  text: string,
  now: Instant,
): { readonly reading: Reading | null; readonly begun: string | null } {
  const alone = readDocument(text, now);
  if (alone?.kind === 'document') return { reading: alone, begun: null };
  if (before === null) return { reading: alone, begun: text };
  const all = `${before}\r${text}`.slice(-longestDocument);
  const joined = readDocument(all, now);
  return joined && isWhole(joined) ? { reading: joined, begun: null } : { reading: alone, begun: all };
}

/** The document that was read, or that a damaged zone most likely is. */
export const documentIn = (reading: Reading): IdentityDocument | null =>
  reading.kind === 'document' ? reading.document : reading.likely;

const isWhole = (reading: Reading): boolean =>
  reading.kind === 'document' || reading.damage.faults.every(({ code }) => code !== 'layout');
