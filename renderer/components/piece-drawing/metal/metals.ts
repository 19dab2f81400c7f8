import type { MetalTone } from '../vocabulary.ts';

/** Each metal from its deepest shadow to the lamp seen in it. */
const ramps = {
  'yellow-gold': ['#4f330b', '#8c6220', '#bd8e38', '#dab566', '#f0dba2', '#fffaea'],
  'rose-gold': ['#54291f', '#93574a', '#c28876', '#dfae9c', '#f3d3c6', '#fff6f1'],
  'white-gold': ['#414144', '#77777a', '#a6a6a6', '#cbcac7', '#e8e7e3', '#ffffff'],
  platinum: ['#37404a', '#6b7885', '#9ba8b3', '#c3cdd5', '#e3e9ee', '#ffffff'],
  silver: ['#3a3a3f', '#7d7e84', '#b3b4b8', '#d6d7d9', '#efeff0', '#ffffff'],
  steel: ['#2b3138', '#565f68', '#868f98', '#afb7be', '#d8dde1', '#fbfcfd'],
} as const satisfies Record<MetalTone, readonly string[]>;

/** A metal's colour at a brightness from 0 to 1. */
export function metalColour(metal: MetalTone, brightness: number): string {
  const ramp = ramps[metal];
  const place = Math.min(Math.max(brightness, 0), 1) * (ramp.length - 1);
  const step = Math.min(Math.floor(place), ramp.length - 2);
  return mixed(ramp[step] ?? ramp[0], ramp[step + 1] ?? ramp[0], place - step);
}

/** A colour between two, as `#rrggbb`. */
export function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
