import { parseRingSize } from '../../../../shared/domain/ring-size.ts';
import type { SizeSystem } from '../../../../shared/domain/ring-size/scale.ts';

/** What a text names in a system: hundredths of a millimetre round, or the code of the refusal. */
export const circumference = (text: string, system: SizeSystem) => {
  const size = parseRingSize(text, system);
  return size.ok ? size.value.circumferenceHundredthMm : size.error.code;
};
