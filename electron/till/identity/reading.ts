import { documentOfZone } from '../../../shared/domain/identity-document.ts';
import { parseMrz } from '../../../shared/domain/mrz.ts';
import { longestZone, mrzLines } from '../../../shared/domain/mrz/reader-lines.ts';
import { proposeRepairs } from '../../../shared/domain/mrz/repairs.ts';
import type { Instant } from '../../../shared/clock.ts';
import type { Capture } from '../../../shared/contract/identity.ts';
import type { IdentityDocument } from '../../../shared/domain/identity-document.ts';
import type { MrzRefusal } from '../../../shared/domain/mrz.ts';

type Damage = NonNullable<Capture['damage']>;

/** What was read: a document, or a damaged zone with the document it most likely is. */
export type Reading =
  | { readonly kind: 'document'; readonly document: IdentityDocument }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly likely: IdentityDocument | null };

/** Reads what a reader sent, at whatever framing; null when it was no zone. A damaged zone is never repaired unasked. */
export function readZone(text: string, now: Instant): Reading | null {
  const lines = mrzLines(text);
  if (lines.length === 0) return null;
  const parsed = parseMrz(lines, { now });
  if (parsed.ok) return { kind: 'document', document: documentOfZone(parsed.value, lines) };
  const [repair] = proposeRepairs(lines, { now });
  const repaired = repair && parseMrz(repair.lines, { now });
  return {
    kind: 'damaged',
    damage: {
      lines: [...lines],
      faults: faultsOf(parsed.error, lines),
      likely: repair
        ? {
            lines: [...repair.lines],
            changed: repair.changes.map(({ line, position }) => ({ line, place: position })),
          }
        : null,
    },
    likely: repair && repaired?.ok ? documentOfZone(repaired.value, repair.lines) : null,
  };
}

/**
 * Reads lines that came one by one, as a keyboard wedge sends them: each may be the rest of those that came just before.
 * `begun` is what a next line may go on from; null when there is nothing left to go on from.
 */
export function readOn(
  before: string | null,
  text: string,
  now: Instant,
): { readonly reading: Reading | null; readonly begun: string | null } {
  const alone = readZone(text, now);
  if (alone?.kind === 'document') return { reading: alone, begun: null };
  if (before === null) return { reading: alone, begun: text };
  const all = `${before}\r${text}`.slice(-longestZone);
  const joined = readZone(all, now);
  return joined && isWhole(joined) ? { reading: joined, begun: null } : { reading: alone, begun: all };
}

/** The document that was read, or that a damaged zone most likely is. */
export const documentIn = (reading: Reading): IdentityDocument | null =>
  reading.kind === 'document' ? reading.document : reading.likely;

const isWhole = (reading: Reading): boolean =>
  reading.kind === 'document' || reading.damage.faults.every(({ code }) => code !== 'layout');

function faultsOf(refusal: MrzRefusal, lines: readonly string[]): Damage['faults'] {
  if (refusal.code === 'mrz.damaged')
    return refusal.faults.map(({ line, from, to, code }) => ({ line, from, to, code }));
  return lines.map(({ length }, index) => ({ line: index + 1, from: 1, to: length, code: 'layout' }));
}
