/** Card brands by the first digits of their numbers (inclusive ranges of one length) and how long those are today. */
type Brand = {
  readonly brand: string;
  readonly prefixes: readonly (readonly [from: string, to: string])[];
  readonly lengths: readonly number[];
};

const sixteenToNineteen = [16, 17, 18, 19];

/**
 * Lengths as issued today, not as ISO/IEC 7812 would allow. Nothing here is shorter than 14: Visa gave up 13 digits
 * in the last century and Maestro's 12 to 15 were never seen outside the rule book, while EANs, Thai citizen numbers
 * and telephone numbers have 13, and every tenth of them would pass as such a card.
 */
const brands: readonly Brand[] = [
  { brand: 'Visa', prefixes: [['4', '4']], lengths: [16, 19] },
  {
    brand: 'Mastercard',
    prefixes: [
      ['51', '55'],
      ['2221', '2720'],
    ],
    lengths: [16],
  },
  {
    brand: 'American Express',
    prefixes: [
      ['34', '34'],
      ['37', '37'],
    ],
    lengths: [15],
  },
  {
    brand: 'Diners Club',
    prefixes: [
      ['300', '305'],
      ['309', '309'],
      ['36', '36'],
      ['38', '39'],
    ],
    lengths: [14, ...sixteenToNineteen],
  },
  { brand: 'JCB', prefixes: [['3528', '3589']], lengths: sixteenToNineteen },
  {
    brand: 'Discover',
    prefixes: [
      ['6011', '6011'],
      ['644', '649'],
      ['65', '65'],
    ],
    lengths: sixteenToNineteen,
  },
  {
    brand: 'UnionPay',
    prefixes: [
      ['62', '62'],
      ['8100', '8171'],
    ],
    lengths: sixteenToNineteen,
  },
  { brand: 'Mir', prefixes: [['2200', '2204']], lengths: sixteenToNineteen },
  {
    brand: 'RuPay',
    prefixes: [
      ['508', '508'],
      ['60', '60'],
      ['81', '82'],
    ],
    lengths: [16],
  },
  {
    brand: 'Maestro',
    prefixes: [
      ['50', '50'],
      ['56', '58'],
      ['60', '61'],
      ['63', '69'],
    ],
    lengths: sixteenToNineteen,
  },
];

/** The longest number any brand issues, in digits. */
export const longestCard = 19;

/** Whether digits (0 to 9 only) are the number of a card: a brand's first digits, one of its lengths, Luhn's check. */
export const isCardNumber = (digits: string): boolean =>
  brands.some(({ prefixes, lengths }) => lengths.includes(digits.length) && startsWithin(digits, prefixes)) &&
  passesLuhn(digits);

const startsWithin = (digits: string, prefixes: Brand['prefixes']): boolean =>
  prefixes.some(([from, to]) => {
    const start = digits.slice(0, from.length);
    return start >= from && start <= to;
  });

/** ISO/IEC 7812-1, annex B: from the right every second digit doubled, its digits summed; the sum ends in zero. */
function passesLuhn(digits: string): boolean {
  const total = [...digits].toReversed().reduce((sum, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return total % 10 === 0;
}
