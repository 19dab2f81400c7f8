import { sizeKindOf } from '../../../shared/domain/line-size.ts';
import { parseRingSize } from '../../../shared/domain/ring-size.ts';
import { assert } from '../../../shared/result.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { SaleLine } from '../../../shared/domain/sale.ts';

const usual = parseRingSize('54', 'ISO');
assert(usual.ok, '54 is a size');
const firstRing = usual.value;

/** What the sheet begins with: the line's own size, else what the piece is marked with, else what is most often worn. */
export function firstDraft(line: SaleLine, marked: string | null): LineSize | null {
  if (line.size) return line.size;
  const kind = sizeKindOf(line.kind);
  if (kind === 'bracelet') return { kind, fit: { wristHundredthMm: 16_000, addedMm: 15 } };
  if (kind === null) return null;
  const own = parseRingSize(marked ?? '', 'ISO');
  return { kind, hand: 'left', finger: 'ring', size: own.ok ? own.value : firstRing };
}
