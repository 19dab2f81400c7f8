import { describe, expect, test } from 'vitest';
import { formatMillimetres, parseRingSize } from '../../../../shared/domain/ring-size.ts';
import { circumference } from './circumference.ts';

describe('a size as people write it', () => {
  test.each([
    ['54', 'ISO', 5_400],
    [' 54.5 ', 'ISO', 5_450],
    ['54,5', 'ISO', 5_450],
    ['54½', 'ISO', 5_450],
    ['54.0', 'ISO', 5_400],
    ['５４', 'ISO', 5_400],
    ['໕໔', 'ISO', 5_400],
    ['๕๔', 'ISO', 5_400],
    ['7', 'US', 5_442],
    ['0', 'US', 3_655],
    ['½', 'US', 3_782],
    ['6 3/4', 'US', 5_378],
    ['6-3/4', 'US', 5_378],
    ['6¾', 'US', 5_378],
    ['6.75', 'US', 5_378],
    ['6,5', 'US', 5_314],
    ['16', 'US', 7_740],
    ['A', 'UK', 3_750],
    ['C', 'UK', 4_000],
    ['M 1/2', 'UK', 5_313],
    ['m½', 'UK', 5_313],
    ['N½', 'UK', 5_438],
    ['N.5', 'UK', 5_438],
    ['J', 'UK', 4_875],
    ['Z', 'UK', 6_875],
    ['Z½', 'UK', 6_938],
    ['Z1/2', 'UK', 6_938],
    ['Z+1', 'UK', 7_000],
    ['Z1', 'UK', 7_000],
    ['Z +3½', 'UK', 7_313],
    ['Z3 1/2', 'UK', 7_313],
    ['Z+6', 'UK', 7_625],
    ['1', 'JP', 4_084],
    ['13', 'JP', 5_341],
    ['13号', 'JP', 5_341],
    ['19', 'JP', 5_969],
    ['14', 'IT', 5_400],
    ['6.5', 'IT', 4_650],
  ] as const)('%s in %s is %i hundredths of a millimetre round', (text, system, expected) => {
    expect(circumference(text, system)).toBe(expected);
  });

  test.each([
    ['', 'ISO'],
    ['fifty', 'ISO'],
    ['54¼', 'ISO'],
    ['54.3', 'ISO'],
    ['-54', 'ISO'],
    ['540', 'ISO'],
    ['61/2', 'US'],
    ['6 2/4', 'US'],
    ['6 1/3', 'US'],
    ['6.333', 'US'],
    ['M', 'US'],
    ['54', 'UK'],
    ['M¼', 'UK'],
    ['MM', 'UK'],
    ['M+1', 'UK'],
    ['Z+', 'UK'],
    ['Z+1/2', 'UK'],
    ['13号', 'IT'],
    ['13.25', 'JP'],
  ] as const)('%s is unknown in %s', (text, system) => {
    expect(parseRingSize(text, system)).toEqual({ ok: false, error: { code: 'size.unknown', system } });
  });

  test.each([
    ['37', 'ISO', '38', '80'],
    ['80.5', 'ISO', '38', '80'],
    ['16¼', 'US', '0', '16'],
    ['Z+7', 'UK', 'A', 'Z+6'],
    ['Z+6½', 'UK', 'A', 'Z+6'],
    ['0.5', 'JP', '1', '35'],
    ['54', 'IT', '0', '36'],
  ] as const)('%s in %s lies beyond what there is', (text, system, smallest, largest) => {
    const error = { code: 'size.out-of-range', system, smallest, largest };
    expect(parseRingSize(text, system)).toEqual({ ok: false, error });
  });

  test('is kept with the system and the words it was given in', () => {
    expect(parseRingSize(' 6 3/4 ', 'US')).toEqual({
      ok: true,
      value: { circumferenceHundredthMm: 5_378, system: 'US', text: '6 3/4' },
    });
  });
});

test.each([
  [5_438, '54.38'],
  [5_400, '54.00'],
  [25, '0.25'],
  [0, '0.00'],
])('%i hundredths are read as %s', (hundredths, text) => {
  expect(formatMillimetres(hundredths)).toBe(text);
});
