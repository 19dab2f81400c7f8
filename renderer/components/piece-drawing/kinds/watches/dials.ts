import type { Dial, Strap } from '../../vocabulary.ts';

/** A dial from where the lamp falls on it to its far edge, and the ink of its marks. */
export const dialColours = {
  ivory: { light: '#fffdf6', base: '#f6efdf', deep: '#ddd0b6', ink: '#3b3226' },
  midnight: { light: '#3a5486', base: '#16284f', deep: '#070f26', ink: '#e6ecf7' },
  emerald: { light: '#2f8a6c', base: '#0f5c4d', deep: '#042b23', ink: '#eaf4ee' },
  'mother-of-pearl': { light: '#ffffff', base: '#eef1f3', deep: '#cfd3dc', ink: '#5b5f6b' },
} as const satisfies Record<Dial, Record<'light' | 'base' | 'deep' | 'ink', string>>;

/** Leather from its edge to the light along its middle, and its thread. */
export const leatherColours = {
  black: { edge: '#100f0f', middle: '#3a3837', thread: '#6a6663' },
  cognac: { edge: '#5a2c10', middle: '#b06a34', thread: '#ecd0a6' },
  navy: { edge: '#0a1226', middle: '#2a3b66', thread: '#8a9cc8' },
  green: { edge: '#062019', middle: '#1e5546', thread: '#8fbcaa' },
  grey: { edge: '#4b4844', middle: '#9c968d', thread: '#e4dfd7' },
} as const satisfies Record<Exclude<Strap, 'steel'>, Record<'edge' | 'middle' | 'thread', string>>;
