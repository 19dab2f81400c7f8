import type { Random } from '../random.ts';

/** What can become of a request on its way, and how often out of a hundred. */
const shares = {
  passed: 30,
  'request dropped': 9,
  'answer dropped': 10,
  'request cut': 8,
  'answer cut': 8,
  delayed: 8,
  'slow answer': 5,
  doubled: 6,
  'sent ten times': 3,
  'sent again later': 5,
  '502 page': 4,
  'captive portal': 3,
  stalled: 1,
} as const;
export type Fate = keyof typeof shares;
const fates = Object.keys(shares) as [Fate, ...Fate[]];

/** The fates as a list in which each stands as often as it shall come. */
const urn = fates.flatMap((fate) => Array.from({ length: shares[fate] }, () => fate)) as [Fate, ...Fate[]];

export const drawFate = (random: Random): Fate => random.pick(urn);
