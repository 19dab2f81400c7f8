/** A number that is never rounded: above / below, the lower positive. */
export type Rational = { readonly above: bigint; readonly below: bigint };

export const ratio = (above: bigint | number, below: bigint | number = 1n): Rational => ({
  above: BigInt(above),
  below: BigInt(below),
});
export const zero = ratio(0);

export const plus = (a: Rational, b: Rational): Rational => ({
  above: a.above * b.below + b.above * a.below,
  below: a.below * b.below,
});
export const times = (a: Rational, b: Rational): Rational => ({
  above: a.above * b.above,
  below: a.below * b.below,
});
export const over = (a: Rational, b: Rational): Rational =>
  b.above < 0n
    ? { above: -a.above * b.below, below: a.below * -b.above }
    : { above: a.above * b.below, below: a.below * b.above };
export const ofBasisPoints = (bp: number): Rational => ratio(bp, 10_000);

/** The largest whole number that is not above. */
export function floor({ above, below }: Rational): bigint {
  const cut = above / below;
  return above % below < 0n ? cut - 1n : cut;
}

/** The nearest whole number, a half away from zero. */
export function round(a: Rational): bigint {
  if (a.above < 0n) return -round({ above: -a.above, below: a.below });
  return floor(plus(a, ratio(1, 2)));
}

/** The nearest multiple of a step, half a step away from zero. */
export const roundTo = (a: Rational, step: Rational): Rational => times(ratio(round(over(a, step))), step);

/** A decimal in plain digits: '655.2500'. */
export function parse(text: string): Rational {
  const [whole = '', fraction = ''] = text.split('.');
  return ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** A number with four decimals, which it must have at most. */
export function fourDecimals(a: Rational): string {
  const scaled = times(a, ratio(10_000));
  if (scaled.above % scaled.below !== 0n) throw new Error('More than four decimals');
  const digits = (scaled.above / scaled.below).toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** Whole parts of a whole, in proportion; what is left goes one by one to the largest fractions, earlier ones first. */
export function share(whole: bigint, weights: readonly bigint[]): bigint[] {
  if (whole < 0n) return share(-whole, weights).map((part) => -part);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const parts = weights.map((weight) => (sum === 0n ? 0n : (whole * weight) / sum));
  let rest = sum === 0n ? 0n : whole - parts.reduce((total, part) => total + part, 0n);
  const lost = weights.map((weight, index) => ({
    index,
    miss: whole * weight - (parts[index] ?? 0n) * sum,
  }));
  while (rest > 0n) {
    const next = lost.reduce((best, one) => (one.miss > best.miss ? one : best));
    parts[next.index] = (parts[next.index] ?? 0n) + 1n;
    next.miss = -1n;
    rest -= 1n;
  }
  return parts;
}
