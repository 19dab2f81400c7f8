import type { CareColour } from '../../vocabulary.ts';

/** The colours of the house, from shadow to light. */
export const materials = {
  emerald: { deep: '#06362c', shade: '#0b4a3d', base: '#0f5c4d', light: '#2d7f6d', glow: '#79b7a6' },
  ivory: { deep: '#b9a888', shade: '#d6c8ad', base: '#eadfca', light: '#f7f0e2', glow: '#fffdf7' },
  champa: { deep: '#7d3a4c', shade: '#a55a6c', base: '#c98391', light: '#e3adb6', glow: '#f7dadd' },
} as const satisfies Record<CareColour, Record<'deep' | 'shade' | 'base' | 'light' | 'glow', string>>;

/** The gold of ribbons, hinges and stamped names. */
export const foil = { shade: '#8c6a2c', base: '#c9a35a', light: '#f0dba2' } as const;
