import { randomUUID } from 'node:crypto';
import type { Random } from '../faults/random.ts';

/** A word that stands in hostile texts and nowhere else: whoever repeats it has repeated what it was sent. */
export const hostileWord = 'zanzibar-77';

const nested = (depth: number, inner: unknown = hostileWord): unknown =>
  Array.from({ length: depth }).reduce<unknown>((value, _, at) => (at % 2 ? [value] : { value }), inner);

const texts = [
  '',
  ' ',
  hostileWord,
  `${hostileWord}\0`,
  `\ud800${hostileWord}`,
  `'; DROP TABLE journal; -- ${hostileWord}`,
  `\n    at ${hostileWord} (/a/place.ts:1:1)`,
  '__proto__',
  'constructor',
  'null',
  '-1',
  '1e400',
  hostileWord.repeat(10_000),
] as const;
const numbers = [0, -0, -1, 0.5, 1e308, 2 ** 53, -(2 ** 53), NaN, Infinity, -Infinity] as const;

/** What JSON can say, with the keys that would reach a prototype if anybody copied them. */
const trees: readonly unknown[] = [
  {},
  [],
  [[]],
  nested(2_000),
  Array.from({ length: 5_000 }, () => hostileWord),
  Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${hostileWord}${at}`, at])),
  JSON.parse(`{"__proto__":{"polluted":"${hostileWord}"}}`),
  JSON.parse(`{"constructor":{"prototype":{"polluted":"${hostileWord}"}}}`),
  { toString: hostileWord, valueOf: hostileWord, length: -1 },
  { toJSON: hostileWord, id: hostileWord, say: hostileWord },
];

/** What only a structured clone, or somebody in the same process, can send. */
const clones: readonly unknown[] = [
  undefined,
  1n,
  new Date(0),
  new Date(NaN),
  new Map([[hostileWord, nested(100)]]),
  new Set([hostileWord]),
  new Uint8Array(1_000),
  /(?:)/,
  new Error(hostileWord),
  Object.create(null),
  () => hostileWord,
  Symbol(hostileWord),
  nested(20_000),
  circular(),
];

function circular(): unknown {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  return ring;
}

export type Hostile = {
  /** Any value at all, ill-meant. */
  readonly value: () => unknown;
  /** A value with one thing in it, at any depth, replaced, left out, added or of another type. */
  readonly bent: (value: unknown) => unknown;
};

/** Chooses ill-meant values; those that cannot be written as JSON only where they could be sent. */
export function makeHostile({ below, chance, pick }: Random, how: 'as JSON' | 'in process'): Hostile {
  const others = how === 'as JSON' ? trees : [...trees, ...clones];
  const value = (): unknown => {
    switch (below(6)) {
      case 0:
        return null;
      case 1:
        return pick(numbers);
      case 2:
        return chance(0.5);
      case 3:
        return chance(0.3) ? randomUUID() : pick(texts);
      default:
        return others[below(others.length)];
    }
  };
  const bent = (whole: unknown): unknown => {
    if (typeof whole !== 'object' || whole === null || chance(0.2)) return chance(0.1) ? [whole] : value();
    if (Array.isArray(whole)) return whole.length === 0 ? [value()] : whole.map((one: unknown) => bent(one));
    const entries = Object.entries<unknown>(whole as Record<string, unknown>);
    const at = below(entries.length + 1);
    const [key, inner] = entries[at] ?? [pick(texts), null];
    const { [key]: _, ...rest } = whole as Record<string, unknown>;
    return chance(0.2) ? rest : { ...rest, [key]: bent(inner) };
  };
  return { value, bent };
}
