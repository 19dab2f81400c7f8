import fc from 'fast-check';

/** What a card says, before it is written down as its bar code. */
export type Card = {
  readonly version: number;
  readonly iin: string;
  readonly country: 'USA' | 'CAN';
  readonly kind: 'DL' | 'ID';
  readonly documentNumber: string;
  readonly family: string;
  readonly first: string;
  readonly middle: string;
  readonly birthDate: string;
  readonly expiryDate: string;
  readonly sex: 'M' | 'F' | 'X';
  /** What else stands on it, before and after what is read. */
  readonly others: readonly (readonly [id: string, value: string])[];
  /** The issuer's own elements, whatever they hold. */
  readonly own: string | null;
};

/** Where issuers differ, and all are read. */
export type CardHabits = {
  readonly isPadded: boolean;
  readonly hasLineFeedAtEnd: boolean;
  /** The elements in the order of the standard, or turned round. */
  readonly isTurned: boolean;
};

/** Writes a card by the standard: its head with true offsets and lengths, its elements, the issuer's own after them. */
export function writeCard(card: Card, habits: CardHabits): string {
  const end = habits.hasLineFeedAtEnd ? '\n\r' : '\r';
  const all = [...elementsFor(card), ...card.others];
  const ordered = habits.isTurned ? all.toReversed() : all;
  const lines = ordered.map(([id, value]) => id + (habits.isPadded ? value.padEnd(20) : value));
  const parts = [`${card.kind}${lines.join('\n')}${end}`];
  if (card.own !== null) parts.push(`ZX${card.own}${end}`);
  const two = (part: number) => String(part).padStart(2, '0');
  const head = `@\n\u{1e}\rANSI ${card.iin}${two(card.version)}${card.version === 1 ? '' : '00'}${two(parts.length)}`;
  const starts = head.length + parts.length * 10;
  const entries = parts.map((part, index) => {
    const before = parts.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return `${part.slice(0, 2)}${String(starts + before).padStart(4, '0')}${String(part.length).padStart(4, '0')}`;
  });
  return head + entries.join('') + parts.join('');
}

function elementsFor(card: Card): [string, string][] {
  const { version, country, family, first, middle } = card;
  const isFirst = version === 1;
  const date = (day: string) => {
    const [year = '', month = '', date = ''] = day.split('-');
    return isFirst || country === 'CAN' ? year + month + date : month + date + year;
  };
  const sexes = isFirst ? { M: 'M', F: 'F', X: 'X' } : { M: '1', F: '2', X: '9' };
  return [
    ['DAQ', card.documentNumber],
    ...(isFirst
      ? [['DAA', [family, first, middle].filter((name) => name !== '').join(',')] as [string, string]]
      : [['DCS', family] as [string, string], ...givenFor(version, first, middle)]),
    ['DBB', date(card.birthDate)],
    ['DBA', date(card.expiryDate)],
    ['DBC', sexes[card.sex]],
    ...(isFirst ? [] : [['DCG', country] as [string, string]]),
  ];
}

function givenFor(version: number, first: string, middle: string): [string, string][] {
  if (version < 4) return [['DCT', middle === '' ? first : `${first},${middle}`]];
  const flags = ['DDE', 'DDF', 'DDG'].map((id): [string, string] => [id, 'N']);
  return [['DAC', first], ['DAD', middle === '' ? 'NONE' : middle], ...flags];
}

const aName = fc
  .stringMatching(/^[A-Z][A-Z'-]{1,12}$/)
  .filter((name) => !/^(NONE|UNAVL|UNAVAIL)$/.test(name));
const aDay = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
const anOther = fc.tuple(
  fc.constantFrom('DAG', 'DAI', 'DAJ', 'DAK', 'DAU', 'DAY', 'DCF', 'DBD', 'DCA', 'DDB'),
  fc.stringMatching(/^[A-Z0-9 ]{0,24}$/),
);
const issuers = [
  { iin: '636014', country: 'USA' },
  { iin: '636001', country: 'USA' },
  { iin: '636012', country: 'CAN' },
  { iin: '604428', country: 'CAN' },
] as const;

/** Any card of any version, of nobody. */
export const anyCard: fc.Arbitrary<Card> = fc
  .record({
    version: fc.integer({ min: 1, max: 10 }),
    issuer: fc.constantFrom(...issuers),
    kind: fc.constantFrom('DL' as const, 'ID' as const),
    documentNumber: fc
      .stringMatching(/^[A-Z0-9][A-Z0-9-]{4,18}[0-9]$/)
      .filter((number) => !/^0{8}$/.test(number)),
    family: aName,
    first: aName,
    middle: fc.oneof(fc.constant(''), aName),
    birthDate: aDay('1900-01-01', '2009-12-31'),
    expiryDate: aDay('2000-01-01', '2060-12-31'),
    sex: fc.constantFrom('M' as const, 'F' as const, 'X' as const),
    others: fc.uniqueArray(anOther, { maxLength: 6, selector: ([id]) => id }),
    own: fc.option(fc.stringMatching(/^ZXA[ -~]{0,60}$/)),
  })
  // The standard itself is American in its first version, and Canada came with the second.
  .map(({ issuer, ...card }) => ({ ...card, ...issuer }));

export const anyHabits: fc.Arbitrary<CardHabits> = fc.record({
  isPadded: fc.boolean(),
  hasLineFeedAtEnd: fc.boolean(),
  isTurned: fc.boolean(),
});

/** A card of nobody, with what a test says of it. */
export const aCard = (changed: Partial<Card> = {}): Card => ({
  version: 10,
  iin: '636014',
  country: 'USA',
  kind: 'DL',
  documentNumber: 'Y4820117',
  family: 'PHETSAVONG',
  first: 'KANDA',
  middle: 'MALI',
  birthDate: '1974-08-12',
  expiryDate: '2032-04-15',
  sex: 'F',
  others: [
    ['DAG', '17 LOTUS LANE'],
    ['DAI', 'ANYTOWN'],
    ['DAJ', 'CA'],
    ['DAU', '064 in'],
    ['DBD', '04152026'],
  ],
  own: 'ZXALEFT OUT',
  ...changed,
});

export const plainHabits: CardHabits = { isPadded: false, hasLineFeedAtEnd: false, isTurned: false };
