import { parseAamva } from '../aamva.ts';
import { documentOfZone } from '../identity-document.ts';
import { parseMrz } from '../mrz.ts';
import { mrzLines } from '../mrz/reader-lines.ts';
import { proposeRepairs } from '../mrz/repairs.ts';
import { parseVnIdQr } from '../vn-id-qr.ts';
import type { Instant } from '../../clock.ts';
import type { Result } from '../../result.ts';
import type { IdentityDocument } from '../identity-document.ts';
import type { MrzRefusal } from '../mrz.ts';

/** The longest text a reader sends of one document, twice and with its framing; anything longer is noise. */
export const longestDocument = 4096;

/**
 * What is wrong with a document that was read, by line and place from 1, and `likely`, a reading in which every digit
 * holds. `lines` are empty where the document is a bar code: no person can read that off the card.
 */
export type Damage = {
  readonly lines: string[];
  readonly faults: { line: number; from: number; to: number; code: DamageCode }[];
  readonly likely: { lines: string[]; changed: { line: number; place: number }[] } | null;
};
type DamageCode = 'unreadable' | 'character' | 'date' | 'check-digit' | 'layout';

/** What was read: a document, or a damaged one with the document it most likely is. */
export type Reading =
  | { readonly kind: 'document'; readonly document: IdentityDocument }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly likely: IdentityDocument | null };

/**
 * Reads the document in what a reader sent, at whatever framing: a licence's bar code, a Vietnamese card's, or a
 * machine-readable zone. Null when it was none. A damaged one is never repaired unasked. The moment decides the
 * centuries of a zone, and which days cannot have been yet.
 */
export function readDocument(text: string, now: Instant): Reading | null {
  const code = parseAamva(text, { now }) ?? parseVnIdQr(text, { now });
  return code ? readingOfCode(code) : readZone(text, now);
}

function readingOfCode(parsed: Result<IdentityDocument, { readonly code: string }>): Reading {
  if (parsed.ok) return { kind: 'document', document: parsed.value };
  const code = parsed.error.code === 'date' ? 'date' : 'layout';
  return {
    kind: 'damaged',
    damage: { lines: [], faults: [{ line: 1, from: 1, to: 1, code }], likely: null },
    likely: null,
  };
}

function readZone(text: string, now: Instant): Reading | null {
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

function faultsOf(refusal: MrzRefusal, lines: readonly string[]): Damage['faults'] {
  if (refusal.code === 'mrz.damaged')
    return refusal.faults.map(({ line, from, to, code }) => ({ line, from, to, code }));
  return lines.map(({ length }, index) => ({ line: index + 1, from: 1, to: length, code: 'layout' }));
}
