import fc from 'fast-check';

// Typed by hand from what the brands publish, apart from the guard's own table.
const brands: readonly (readonly [prefixes: readonly string[], lengths: readonly number[]])[] = [
  [['4'], [16, 19]],
  [
    [
      '51',
      '52',
      '53',
      '54',
      '55',
      '2221',
      '2229',
      '223',
      '229',
      '23',
      '24',
      '25',
      '26',
      '270',
      '271',
      '2720',
    ],
    [16],
  ],
  [['34', '37'], [15]],
  [
    ['300', '301', '302', '303', '304', '305', '309', '36', '38', '39'],
    [14, 16, 19],
  ],
  [
    ['3528', '3529', '353', '354', '355', '356', '357', '358'],
    [16, 17, 18, 19],
  ],
  [
    ['6011', '644', '645', '646', '647', '648', '649', '65'],
    [16, 19],
  ],
  [
    ['62', '8100', '813', '8171'],
    [16, 17, 18, 19],
  ],
  [
    ['2200', '2201', '2202', '2203', '2204'],
    [16, 17, 18, 19],
  ],
  [['60', '81', '82', '508'], [16]],
  [
    ['5018', '5020', '5038', '5893', '6304', '6759', '6761', '6762', '6763', '6390', '67'],
    [16, 17, 18, 19],
  ],
];

// What a digit counts where it is doubled: Luhn's rule as a table, to have it from another side than the guard.
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;

/** The digits with the one behind them that makes Luhn's sum end in zero. */
export function withLuhnDigit(digits: string): string {
  const sum = [...digits].toReversed().reduce((total, digit, place) => {
    const value = Number(digit);
    return total + (place % 2 === 0 ? (doubled[value] ?? 0) : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const digitsOf = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** The number of a card as a brand might issue it today. */
export const aCardNumber: fc.Arbitrary<string> = fc
  .constantFrom(
    ...brands.flatMap(([prefixes, lengths]) =>
      prefixes.flatMap((one) => lengths.map((length) => ({ prefix: one, length }))),
    ),
  )
  .chain(({ prefix, length }) =>
    digitsOf(length - prefix.length - 1).map((rest) => withLuhnDigit(prefix + rest)),
  );

const marks = [
  ' ',
  '-',
  '.',
  '\u{a0}',
  '\u{202f}',
  '\u{2009}',
  '–',
  '‑',
  '—',
  '−',
  '·',
  '\u{200b}',
  '\u{ad}',
  '\t',
  '\n',
  '　',
];
const aSeparator = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...marks), { minLength: 2, maxLength: 3 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom(',', '/', '|', '_', '\\') },
);

const fours = (digits: string): string[] => [...(digits.match(/.{1,4}/g) ?? [])];
const asOnAmex = (digits: string) => [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10)];

/** The digits in groups: as printed on cards, one by one, or wherever somebody paused. */
const grouped = (digits: string): fc.Arbitrary<string[]> =>
  fc.oneof<fc.Arbitrary<string[]>[]>(
    fc.constant([digits]),
    fc.constant(fours(digits)),
    fc.constant(asOnAmex(digits)),
    fc.constant([...digits]),
    fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: digits.length, maxLength: digits.length })
      .map((pauses) =>
        [...digits]
          .map((digit, at) => (pauses[at] === 0 ? `${digit} ` : digit))
          .join('')
          .trim()
          .split(' '),
      ),
  );

const separated = (groups: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    aSeparator.map((one) => groups.join(one)),
    fc
      .array(aSeparator, { minLength: groups.length, maxLength: groups.length })
      .map((each) => groups.map((group, at) => (at === 0 ? group : `${each[at]}${group}`)).join('')),
  );

const scripts = [
  '0123456789',
  '０１２３４５６７８９',
  '໐໑໒໓໔໕໖໗໘໙',
  '๐๑๒๓๔๕๖๗๘๙',
  '٠١٢٣٤٥٦٧٨٩',
  '०१२३४५६७८९',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
];
const inAScript = (text: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constant(scripts[0] ?? '') },
      { weight: 1, arbitrary: fc.constantFrom(...scripts) },
    )
    .map((script) => text.replaceAll(/\d/g, (digit) => [...script][Number(digit)] ?? digit));

/** A card number as it ends up in a note: any script, any grouping, any separators. */
export const aWrittenCard: fc.Arbitrary<string> = aCardNumber
  .chain(grouped)
  .chain(separated)
  .chain(inAScript);
