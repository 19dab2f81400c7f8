import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { braceletBounds, braceletLength, usualFits } from '../../../shared/domain/bracelet-fit.ts';
import { hasReferenceData, referenceRows } from '../reference-data.ts';

const { wristHundredthMm, addedMm } = braceletBounds;
const aWrist = fc.integer({ min: wristHundredthMm.least, max: wristHundredthMm.most });
const anAddition = fc.integer({ min: addedMm.least, max: addedMm.most });

describe('the length of a bracelet', () => {
  test.each([
    [16_250, 0, 16_250],
    [16_250, 10, 17_250],
    [15_500, 25, 18_000],
  ])('for a wrist of %i hundredths and %i mm added is %i', (wrist, added, length) => {
    expect(braceletLength({ wristHundredthMm: wrist, addedMm: added })).toEqual({ ok: true, value: length });
  });

  test('gives back the millimetres added, whatever the wrist', () => {
    fc.assert(
      fc.property(aWrist, anAddition, (wrist, added) => {
        const length = braceletLength({ wristHundredthMm: wrist, addedMm: added });
        expect(length.ok && length.value - wrist).toBe(added * 100);
      }),
    );
  });

  test.each([
    [7_999, 10, { code: 'size.wrist-out-of-range', least: 8_000, most: 30_000 }],
    [30_001, 10, { code: 'size.wrist-out-of-range', least: 8_000, most: 30_000 }],
    [16_250.5, 10, { code: 'size.wrist-out-of-range', least: 8_000, most: 30_000 }],
    [16_250, -1, { code: 'size.fit-out-of-range', least: 0, most: 60 }],
    [16_250, 61, { code: 'size.fit-out-of-range', least: 0, most: 60 }],
    [16_250, 0.5, { code: 'size.fit-out-of-range', least: 0, most: 60 }],
  ])('refuses a wrist of %d with %d mm added', (wrist, added, error) => {
    expect(braceletLength({ wristHundredthMm: wrist, addedMm: added })).toEqual({ ok: false, error });
  });
});

describe('what shops mean by their words', () => {
  test('is never one length: the same word is another in another school', () => {
    const loose = usualFits.filter(({ word }) => word === 'loose');
    expect(new Set(loose.map(({ leastMm }) => leastMm)).size).toBeGreaterThan(1);
    for (const { leastMm, mostMm } of usualFits) {
      expect(leastMm).toBeLessThanOrEqual(mostMm);
      expect(mostMm).toBeLessThanOrEqual(addedMm.most);
    }
  });

  test('holds every length of the published table', () => {
    const published = referenceRows('bracelet-fit.csv').filter((row) =>
      /^\d+$/.test(row['add_min_mm'] ?? ''),
    );
    expect(published.length).toBe(hasReferenceData ? 7 : 0);
    for (const row of published) {
      const [leastMm, mostMm] = [Number(row['add_min_mm']), Number(row['add_max_mm'])];
      expect(usualFits).toContainEqual(expect.objectContaining({ leastMm, mostMm }));
    }
  });
});
