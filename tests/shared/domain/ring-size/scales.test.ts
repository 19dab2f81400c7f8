import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameRingSize } from '../../../../shared/domain/ring-size.ts';
import { circumferenceOfStep, scales, sizeSystems } from '../../../../shared/domain/ring-size/scale.ts';
import { textOfStep } from '../../../../shared/domain/ring-size/size-text.ts';
import { circumference } from './circumference.ts';
import type { SizeSystem } from '../../../../shared/domain/ring-size/scale.ts';

const stepsOf = (system: SizeSystem) => {
  const { first, last } = scales[system];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};
const sizesOf = (system: SizeSystem) => stepsOf(system).map((step) => textOfStep(step, system));

/** Half a step in hundredths of a millimetre, as the documentation states it. */
const largestError = { ISO: 25, US: 32, UK: 31, JP: 26, IT: 25 } as const;

describe('the scales', () => {
  test.each(sizeSystems)('of %s rise: neighbours differ in size and in name', (system) => {
    const steps = stepsOf(system);
    for (const step of steps.slice(1))
      expect(circumferenceOfStep(system, step)).toBeGreaterThan(circumferenceOfStep(system, step - 1));
    expect(new Set(sizesOf(system)).size).toBe(steps.length);
  });

  test.each(sizeSystems)('of %s read back what they name, exactly', (system) => {
    for (const text of sizesOf(system)) {
      const named = nameRingSize(Number(circumference(text, system)), system);
      expect(named).toMatchObject({ value: { text, errorHundredthMm: 0 } });
    }
  });

  const aSystem = fc.constantFrom(...sizeSystems);
  const aRound = fc.integer({ min: 3_655, max: 8_000 });

  test('go there and back within the error they state, which is at most half a step', () => {
    fc.assert(
      fc.property(aRound, aSystem, (asked, system) => {
        const named = nameRingSize(asked, system);
        if (!named.ok) return;
        const { text, errorHundredthMm } = named.value;
        expect(circumference(text, system)).toBe(asked + errorHundredthMm);
        expect(Math.abs(errorHundredthMm)).toBeLessThanOrEqual(largestError[system]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('go from any size through any other system within the two errors', () => {
    fc.assert(
      fc.property(aSystem, aSystem, fc.nat(), (from, through, at) => {
        const steps = stepsOf(from);
        const start = circumferenceOfStep(from, steps[at % steps.length] ?? 0);
        const there = nameRingSize(start, through);
        const back = there.ok && nameRingSize(there.value.circumferenceHundredthMm, from);
        if (!there.ok || !back || !back.ok) return;
        const off = back.value.circumferenceHundredthMm - start;
        expect(off).toBe(there.value.errorHundredthMm + back.value.errorHundredthMm);
        expect(Math.abs(off)).toBeLessThanOrEqual(largestError[from] + largestError[through]);
      }),
    );
  });

  test('never name a larger finger with a smaller size', () => {
    fc.assert(
      fc.property(aRound, aRound, aSystem, (a, b, system) => {
        const [small, large] = [nameRingSize(Math.min(a, b), system), nameRingSize(Math.max(a, b), system)];
        if (!small.ok || !large.ok) return;
        const { circumferenceHundredthMm, diameterHundredthMm } = small.value;
        expect(circumferenceHundredthMm).toBeLessThanOrEqual(large.value.circumferenceHundredthMm);
        expect(diameterHundredthMm).toBeLessThanOrEqual(large.value.diameterHundredthMm);
      }),
      { numRuns: 1_000 },
    );
  });
});
