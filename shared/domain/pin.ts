/** Why a PIN is among the first a thief would try. */
export type PinWeakness = 'repeats' | 'row' | 'date' | 'common' | 'code';

/** Patterns of the keypad and sums of habit that no rule below catches: what leaked lists of PINs have on top. */
const commonPins: ReadonlySet<string> = new Set(
  `147258 258369 369258 147852 159753 159357 753951 951357 741852 963852 789456 456123 123654 321654 654123
   203040 246810 142536 192837 456852 314159 271828 888168 201314 147369`.split(/\s+/),
);

/**
 * Why a PIN is too easy to guess: few digits over and over, a row up or down, a date, one that many choose, or digits of
 * a code its person was given (`ownCode`). Null when it may be used.
 */
export function whyWeakPin(pin: string, ownCode = ''): PinWeakness | null {
  if (isRow(pin)) return 'row';
  if (repeats(pin)) return 'repeats';
  if (isDate(pin)) return 'date';
  if (commonPins.has(pin)) return 'common';
  return ownCode.replaceAll(/\D/g, '').includes(pin) ? 'code' : null;
}

function isRow(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0)));
  return steps.has(1) || steps.has(-1) ? steps.size === 1 : false;
}

// Two digits in any order, a half or a third over again or backwards, or pairs: 474474, 121212, 479974, 112233.
const repeats = (pin: string): boolean =>
  new Set(pin).size <= 2 ||
  /^(...)\1$/.test(pin) ||
  /^(.)(.)(.)\3\2\1$/.test(pin) ||
  /^(?:(.)\1){3}$/.test(pin) ||
  /^(..)\1\1$/.test(pin);

function isDate(pin: string): boolean {
  const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  const day = (value: number) => value >= 1 && value <= 31;
  const month = (value: number) => value >= 1 && value <= 12;
  const year = (text: string) => /^(?:19|20|25)/.test(text);
  return (
    (day(a) && month(b)) ||
    (month(a) && day(b)) ||
    (month(b) && day(c)) ||
    (month(a) && year(pin.slice(2))) ||
    (year(pin) && month(c))
  );
}
