import { err, ok } from '../result.ts';
import { readDocument } from './mrz/document.ts';
import { findFaults } from './mrz/faults.ts';
import { layoutOf } from './mrz/layouts.ts';
import type { Instant } from '../clock.ts';
import type { Result } from '../result.ts';
import type { MrzDocument } from './mrz/document.ts';
import type { MrzFault } from './mrz/faults.ts';
import type { MrzFormat } from './mrz/layout.ts';

/** Why a zone was refused: its lines fit no layout we know, or it has faults. Holds nothing of what was read. */
export type MrzRefusal =
  | { readonly code: 'mrz.no-layout'; readonly lineLengths: readonly number[] }
  | { readonly code: 'mrz.damaged'; readonly format: MrzFormat; readonly faults: readonly MrzFault[] };

/**
 * Reads the lines of a machine-readable zone (as `mrzLines` finds them) by the rules of Doc 9303. `ok` means that
 * every check digit the layout has holds, that every character may stand where it stands, and that the dates are
 * real; what no check digit guards is in `sureness`. The moment decides the centuries, nothing else: whether the
 * document has expired is for the caller to ask.
 */
export function parseMrz(
  lines: readonly string[],
  { now }: { readonly now: Instant },
): Result<MrzDocument, MrzRefusal> {
  const layout = layoutOf(lines);
  if (!layout) return err({ code: 'mrz.no-layout', lineLengths: lines.map(({ length }) => length) });
  const faults = findFaults(layout, lines, now);
  if (faults.length > 0) return err({ code: 'mrz.damaged', format: layout.format, faults });
  return ok(readDocument(layout, lines, now));
}
