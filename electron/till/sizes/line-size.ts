import { braceletLength } from '../../../shared/domain/bracelet-fit.ts';
import { sizeKindOf } from '../../../shared/domain/line-size.ts';
import { parseRingSize } from '../../../shared/domain/ring-size.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { RingSize } from '../../../shared/domain/ring-size.ts';
import type { OpenSale } from '../../../shared/domain/sale.ts';
import type { LineId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';

/** The sale with a line's size set or taken away: one that exists, and of the kind the piece has. */
export function withSize(sale: OpenSale, lineId: LineId, size: LineSize | null): Result<OpenSale, Failure> {
  const line = sale.lines.find((candidate) => candidate.lineId === lineId);
  if (!line) return err({ code: 'sale.line-unknown' });
  if (size && size.kind !== sizeKindOf(line.kind))
    return err({ code: 'size.not-for-piece', details: { name: line.name } });
  const possible = size ? checkSize(size) : ok(null);
  if (!possible.ok) return possible;
  return ok({
    ...sale,
    lines: sale.lines.map((other) => (other.lineId === lineId ? { ...other, size } : other)),
  });
}

function checkSize(size: LineSize): Result<null, Failure> {
  if (size.kind === 'ring') return checkRing(size.size);
  const length = braceletLength(size.fit);
  if (length.ok) return ok(null);
  // Both are kept whole in hundredths or millimetres; a person reads millimetres.
  const { code, least, most } = length.error;
  const perMm = code === 'size.wrist-out-of-range' ? 100 : 1;
  return err({ code, details: { least: least / perMm, most: most / perMm } });
}

// The words and the millimetres must say the same: the words are what the goldsmith reads.
function checkRing({ system, text, circumferenceHundredthMm }: RingSize): Result<null, Failure> {
  const read = parseRingSize(text, system);
  if (!read.ok && read.error.code === 'size.out-of-range') {
    const { smallest, largest } = read.error;
    return err({ code: 'size.out-of-range', details: { system, smallest, largest } });
  }
  return read.ok && read.value.circumferenceHundredthMm === circumferenceHundredthMm
    ? ok(null)
    : err({ code: 'size.unknown', details: { system, text } });
}
