import { describe, expect, test } from 'vitest';
import { nameRingSize } from '../../../../shared/domain/ring-size.ts';
import { sizeSystems } from '../../../../shared/domain/ring-size/scale.ts';
import { hasReferenceData, referenceRows } from '../../reference-data.ts';
import { circumference } from './circumference.ts';

describe('a size in another system', () => {
  test.each([
    // 54.00 mm round is 17.19 mm across; what it is off by is the named size less the one asked about.
    [5_400, 'ISO', '54', 5_400, 1_719, 0],
    [5_400, 'US', '6¾', 5_378, 1_712, -22],
    [5_400, 'UK', 'N', 5_375, 1_711, -25],
    [5_400, 'JP', '13.5', 5_393, 1_717, -7],
    [5_400, 'IT', '14', 5_400, 1_719, 0],
    // Of two equally near the larger.
    [5_425, 'ISO', '54.5', 5_450, 1_735, 25],
  ] as const)('%i hundredths round is %s %s', (asked, system, text, ...[round, across, off]) => {
    const measures = { circumferenceHundredthMm: round, diameterHundredthMm: across, errorHundredthMm: off };
    expect(nameRingSize(asked, system)).toEqual({ ok: true, value: { system, text, ...measures } });
  });

  test('is out of range half a step beyond the last', () => {
    expect(nameRingSize(3_775, 'ISO')).toMatchObject({ value: { text: '38', errorHundredthMm: 25 } });
    expect(nameRingSize(3_774, 'ISO')).toMatchObject({ error: { code: 'size.out-of-range' } });
    expect(nameRingSize(8_025, 'ISO')).toMatchObject({ value: { text: '80', errorHundredthMm: -25 } });
    expect(nameRingSize(8_026, 'ISO')).toMatchObject({ error: { code: 'size.out-of-range' } });
    expect(nameRingSize(3_750, 'JP')).toMatchObject({ error: { smallest: '1', largest: '35' } });
  });
});

describe('the published tables', () => {
  // Typed from the standards' rules: a few of each system, so that this holds where the tables are not at hand.
  const own = [
    { system: 'ISO', size: '54', inner_circumference_mm: '54.00', inner_diameter_mm: '17.189' },
    { system: 'US', size: '7', inner_circumference_mm: '54.42', inner_diameter_mm: '17.323' },
    { system: 'UK', size: 'N½', inner_circumference_mm: '54.38', inner_diameter_mm: '17.308' },
    { system: 'JP', size: '13', inner_circumference_mm: '53.41', inner_diameter_mm: '17.000' },
    { system: 'IT', size: '14', inner_circumference_mm: '54.00', inner_diameter_mm: '17.189' },
  ];
  const published = referenceRows('ring-sizes.csv').map((row) =>
    row['system'] === 'IT-ES-CH' ? { ...row, system: 'IT' } : row,
  );
  const rows = [...own, ...published].filter(({ system }) => sizeSystems.some((ours) => ours === system));

  test('are there in full, or not at all', () => {
    expect(rows.length).toBe(own.length + (hasReferenceData ? 342 : 0));
  });

  test('agree in the text of every size, and to a hundredth of a millimetre: they round half to even, we up', () => {
    for (const { system, size, inner_circumference_mm, inner_diameter_mm } of rows) {
      const ours = sizeSystems.find((one) => one === system) ?? 'ISO';
      const found = Number(circumference(size ?? '', ours));
      expect(Math.abs(found - Number(inner_circumference_mm) * 100)).toBeLessThan(1.01);
      const named = nameRingSize(found, ours);
      expect(named).toMatchObject({ value: { text: size } });
      if (named.ok)
        expect(Math.abs(named.value.diameterHundredthMm - Number(inner_diameter_mm) * 100)).toBeLessThan(1);
    }
  });
});
