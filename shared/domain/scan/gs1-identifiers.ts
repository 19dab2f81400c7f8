/** What an application identifier's value is: how long, of what, and whether it ends with a check digit. */
export type Gs1Identifier = {
  readonly ai: string;
  readonly least: number;
  readonly most: number;
  readonly of: 'digits' | 'characters' | 'day' | 'checked';
  /** Whether nothing needs to part it from the next: GS1 General Specifications, figure 7.8.5-2. */
  readonly isFixed: boolean;
};

const fixed = (ai: string, length: number, of: Gs1Identifier['of'] = 'digits'): Gs1Identifier => ({
  ai,
  least: length,
  most: length,
  of,
  isFixed: true,
});
const upTo = (
  ai: string,
  most: number,
  of: Gs1Identifier['of'] = 'characters',
  least = 1,
): Gs1Identifier => ({
  ai,
  least,
  most,
  of,
  isFixed: false,
});
/** Six digits; the identifier's own last digit says how many of them are decimals. */
const measures = (first: string, mostDecimals = 5): Gs1Identifier[] =>
  Array.from({ length: mostDecimals + 1 }, (_, decimals) => fixed(first + String(decimals), 6));

/**
 * The application identifiers a jeweller meets (GS1 General Specifications, 3.2): parcel, article, batch, days, serial,
 * parts and variants, counts, net weight in kilograms (310n) and troy ounces (356n), amounts and prices, orders and
 * places, origin, assets, links, and what trade partners agree on among themselves.
 */
const identifiers: readonly Gs1Identifier[] = [
  fixed('00', 18, 'checked'),
  fixed('01', 14, 'checked'),
  fixed('02', 14, 'checked'),
  upTo('10', 20),
  ...['11', '12', '13', '15', '16', '17'].map((ai) => fixed(ai, 6, 'day')),
  fixed('20', 2),
  upTo('21', 20),
  upTo('22', 20),
  upTo('240', 30),
  upTo('241', 30),
  upTo('242', 6, 'digits'),
  upTo('243', 20),
  upTo('250', 30),
  upTo('251', 30),
  upTo('30', 8, 'digits'),
  ...measures('310'),
  ...measures('356'),
  ...measures('357'),
  upTo('37', 8, 'digits'),
  ...[0, 1, 2, 3].flatMap((decimals) => [
    upTo(`390${decimals}`, 15, 'digits'),
    upTo(`391${decimals}`, 18, 'digits', 4),
    upTo(`392${decimals}`, 15, 'digits'),
    upTo(`393${decimals}`, 18, 'digits', 4),
  ]),
  upTo('400', 30),
  upTo('401', 30),
  fixed('410', 13, 'checked'),
  fixed('411', 13, 'checked'),
  fixed('412', 13, 'checked'),
  fixed('414', 13, 'checked'),
  upTo('422', 3, 'digits', 3),
  upTo('8003', 30),
  upTo('8004', 30),
  upTo('8008', 12, 'digits', 8),
  upTo('8010', 30),
  upTo('8011', 12, 'digits'),
  upTo('8200', 70),
  upTo('90', 30),
  ...['91', '92', '93', '94', '95', '96', '97', '98', '99'].map((ai) => upTo(ai, 90)),
];

const byAi = new Map(identifiers.map((identifier) => [identifier.ai, identifier]));

/** The identifier a text begins with: two to four digits, of which none begins another. */
export const identifierAt = (text: string): Gs1Identifier | null =>
  [2, 3, 4].flatMap((length) => byAi.get(text.slice(0, length)) ?? [])[0] ?? null;
