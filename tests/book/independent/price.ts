import {
  floor,
  fourDecimals,
  ofBasisPoints,
  over,
  parse,
  plus,
  ratio,
  round,
  roundTo,
  times,
  zero,
} from './rational.ts';
import type { BreakdownOutcome, CaseBuild, CaseLine, CaseMetal, Code } from '../case.ts';
import type { Rational } from './rational.ts';

export const minorsPerUnit: Readonly<Record<Code, bigint>> = { LAK: 1n, THB: 100n, USD: 100n };

/** The price of a build, part by part. */
export function priceBuild(build: CaseBuild, currency: Code): BreakdownOutcome {
  const parts: [string, bigint][] = [];
  const { metal, making } = build;
  const perGram = metal ? ratePerGram(metal) : null;
  const value =
    metal && perGram
      ? times(times(ratio(metal.weightMg, 1_000), perGram), ratio(minorsPerUnit[currency]))
      : zero;
  const lost = times(value, ofBasisPoints(metal?.wastageBp ?? 0));
  if (metal) parts.push(['metal', round(value)]);
  if (metal && metal.wastageBp > 0) parts.push(['wastage', round(lost)]);
  if (making?.kind === 'per piece') parts.push(['making', BigInt(making.minor)]);
  if (making?.kind === 'per weight')
    parts.push(['making', round(times(ratio(making.minor), ratio(metal?.weightMg ?? 0, making.perMg)))]);
  if (making?.kind === 'share')
    parts.push(['making', round(times(plus(value, lost), ofBasisPoints(making.basisPoints)))]);
  for (const stone of build.stones ?? []) {
    const many = stone.kind === 'per carat' ? ratio(stone.weightMilliCarat, 1_000) : ratio(stone.count);
    parts.push(['stones', round(times(ratio(stone.minor), many))]);
  }
  afterwards(build, parts);
  return {
    parts: parts.map(([kind, minor]) => [kind, Number(minor)]),
    price: Number(total(parts)),
    ...(perGram && { perGram: fourDecimals(perGram) }),
  };
}

/** What the list, the talk about the work and the step of the house add or take. */
function afterwards({ list, agreed, step }: CaseBuild, parts: [string, bigint][]): void {
  const push = (kind: string, minor: bigint) => {
    if (minor !== 0n) parts.push([kind, minor]);
  };
  if (list && 'minor' in list) push('list', BigInt(list.minor) - total(parts));
  else if (list) push('list', round(times(ratio(total(parts)), ofBasisPoints(list.factorBp))) - total(parts));
  const listed = total(parts.filter(([kind]) => kind === 'making'));
  if (agreed && 'minor' in agreed) push('concession', BigInt(agreed.minor) - listed);
  else if (agreed) push('concession', -round(times(ratio(listed), ofBasisPoints(agreed.shareOffBp))));
  if (!step) return;
  const steps = ratio(total(parts), step.minor);
  const least = floor(steps);
  const most = steps.above % steps.below === 0n ? least : least + 1n;
  const count = { nearest: round(steps), up: most, down: least }[step.towards];
  push('rounding', count * BigInt(step.minor) - total(parts));
}

function ratePerGram({ perGram, finenessBp }: CaseMetal): Rational {
  if (typeof perGram === 'string') return parse(perGram);
  // A rate announced for the very fineness is taken as it is.
  if (perGram.finenessBp === finenessBp) return parse(perGram.perGram);
  const exact = times(parse(perGram.perGram), ratio(finenessBp, perGram.finenessBp));
  return roundTo(exact, parse(perGram.step));
}

const total = (parts: readonly [string, bigint][]): bigint =>
  parts.reduce((sum, [, minor]) => sum + minor, 0n);

/** What gold shops give for a weight of ornament, in satang, from what they give for a baht of bars, in baht. */
export function buyBack(line: CaseLine): bigint | null {
  if (!line.taxedAbove || !('buyBack' in line.taxedAbove)) return null;
  const { barBuyBaht, finenessBp, weightMg } = line.taxedAbove.buyBack;
  const ornament = round(over(times(ratio(barBuyBaht), parse('0.982')), parse('15.16')));
  const gold = ratio(ornament);
  const perGram = {
    9650: gold,
    9999: ratio(round(over(gold, parse('0.965')))),
    9000: times(gold, parse('0.9')),
    8000: times(gold, parse('0.8')),
    5000: ratio(round(times(gold, parse('0.45')))),
    4000: ratio(round(times(gold, parse('0.35')))),
  }[finenessBp];
  if (!perGram) throw new Error(`The association has no factor for ${finenessBp}`);
  return round(times(times(perGram, ratio(weightMg, 1_000)), ratio(100)));
}
