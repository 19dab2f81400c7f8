import { formatMillimetres, nameRingSize, ringDiameter } from '../../shared/domain/ring-size.ts';
import { say } from '../../shared/messages/screens.ts';
import type { LineSize } from '../../shared/domain/line-size.ts';
import type { RingSize } from '../../shared/domain/ring-size.ts';
import type { SizeSystem } from '../../shared/domain/ring-size/scale.ts';

/** A line's size in one row: '54 · US 6¾ · 17.19 mm', or '160 mm + 20 mm'. */
export function sizeWords(size: LineSize): string {
  if (size.kind === 'ring') return ringWords(size.size);
  const { wristHundredthMm, addedMm } = size.fit;
  return `${say('size.mm', { mm: plainMm(wristHundredthMm) })} ${say('size.added', { mm: addedMm })}`;
}

/** Hundredths of a millimetre without the noughts nobody needs: '160', '162.5'. */
export const plainMm = (hundredthMm: number): string => formatMillimetres(hundredthMm).replace(/\.?0+$/, '');

// First as it was given, then as most others would say it, then what a gauge shows.
function ringWords({ system, text, circumferenceHundredthMm }: RingSize): string {
  const other = nameRingSize(circumferenceHundredthMm, system === 'US' ? 'ISO' : 'US');
  const across = formatMillimetres(ringDiameter(circumferenceHundredthMm));
  return [
    named(system, text),
    ...(other.ok ? [named(other.value.system, other.value.text)] : []),
    say('size.mm', { mm: across }),
  ].join(' · ');
}

// An ISO size is said without its system.
const named = (system: SizeSystem, text: string): string => (system === 'ISO' ? text : `${system} ${text}`);
