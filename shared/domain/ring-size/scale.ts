import { nearestQuotient } from '../nearest-quotient.ts';

/** The systems a ring size is given in; UK is also worn in Ireland and Australia, IT in Spain and Switzerland. */
export const sizeSystems = ['ISO', 'US', 'UK', 'JP', 'IT'] as const;
export type SizeSystem = (typeof sizeSystems)[number];

/**
 * A system as a row of steps, the smallest sizes it tells apart. `first` and `last` bound what rings are made in;
 * `stepsPerSize` is 2 where halves are the finest in use, 4 where quarters are. `times` and `plus` over `over` give
 * the inner circumference of a step in hundredths of a millimetre.
 */
type Scale = {
  readonly first: number;
  readonly last: number;
  readonly stepsPerSize: 2 | 4;
  readonly times: bigint;
  readonly plus: bigint;
  readonly over: bigint;
};

// Pi as a ratio, exact to the fifteenth decimal: a hundredth of a millimetre needs six.
const pi = { times: 3_141_592_653_589_793n, over: 10n ** 15n };

export const scales = {
  /** ISO 8653: the circumference in millimetres, halves by trade practice. The ring stick goes from 41 to 76. */
  ISO: { first: 76, last: 160, stepsPerSize: 2, times: 50n, plus: 0n, over: 1n },
  /** Never standardised; the usual rule is diameter = 0.458 in + 0.032 in a size, quarters in use: 0 to 16. */
  US: {
    first: 0,
    last: 64,
    stepsPerSize: 4,
    times: 2_032n * pi.times,
    plus: 116_332n * pi.times,
    over: 100n * pi.over,
  },
  /** BS 6820:1987: A is 37.5 mm round, 1.25 mm a letter. Most printed charts are another, snapped to US quarters. */
  UK: { first: 0, last: 62, stepsPerSize: 2, times: 125n, plus: 7_500n, over: 2n },
  /** Japan Custom Size (JIS S 4700 is the ISO scale): diameter = (n + 38) / 3 mm, 1 to 35. */
  JP: {
    first: 2,
    last: 70,
    stepsPerSize: 2,
    times: 100n * pi.times,
    plus: 7_600n * pi.times,
    over: 6n * pi.over,
  },
  /** The circumference in millimetres less 40: 0 to 36, where the ring stick ends. */
  IT: { first: 0, last: 72, stepsPerSize: 2, times: 50n, plus: 4_000n, over: 1n },
} as const satisfies Record<SizeSystem, Scale>;

/** The inner circumference of a system's step in hundredths of a millimetre, rounded half up. */
export function circumferenceOfStep(system: SizeSystem, step: number): number {
  const { times, plus, over } = scales[system];
  return Number(nearestQuotient(BigInt(step) * times + plus, over));
}

/**
 * The system's step nearest to a circumference in hundredths of a millimetre, of two equally near the larger, because
 * a ring a shade wide can be worn; null when it lies more than half a step beyond the first or last.
 */
export function nearestStep(system: SizeSystem, circumferenceHundredthMm: number): number | null {
  const { first, last, times, over } = scales[system];
  const miss = (step: number) => Math.abs(circumferenceOfStep(system, step) - circumferenceHundredthMm);
  let nearest: number = first;
  for (let step = first + 1; step <= last; step += 1) if (miss(step) <= miss(nearest)) nearest = step;
  return BigInt(2 * miss(nearest) - 1) * over <= times ? nearest : null;
}

/** The diameter of a circle in hundredths of a millimetre, from its circumference in the same, rounded. */
export const diameterOf = (circumferenceHundredthMm: number): number =>
  Number(nearestQuotient(BigInt(circumferenceHundredthMm) * pi.over, pi.times));
