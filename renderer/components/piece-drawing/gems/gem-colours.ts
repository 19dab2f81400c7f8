import type { GemName } from '../vocabulary.ts';

/** Eight tones of each stone, from its deepest shadow to the lamp seen in it. */
export const gemTones = {
  diamond: ['#4f6273', '#8194a4', '#adbcc8', '#cad5dd', '#e0e8ed', '#f0f5f7', '#fbfcfe', '#ffffff'],
  ruby: ['#3a020c', '#5e0615', '#840a20', '#a8102a', '#c71d39', '#dd3c56', '#f0818f', '#ffe2e6'],
  sapphire: ['#050c33', '#0a1853', '#112a77', '#1a3f9b', '#2c5abb', '#4f7ed6', '#8db0ee', '#e4eefe'],
  emerald: ['#02241a', '#043b28', '#075438', '#0b6d4a', '#17875d', '#3aa578', '#84cbaa', '#dff6ea'],
  jade: ['#0e3f25', '#1c6038', '#31824d', '#4b9e63', '#6cb780', '#92cda0', '#bde3c5', '#f0faf1'],
  'lavender-jade': ['#54456a', '#776690', '#9784b0', '#b3a2c8', '#c9bbd9', '#dcd1e7', '#ebe4f2', '#fbf8fd'],
  spinel: ['#45041f', '#6d0930', '#940f41', '#b81c54', '#d3386c', '#e56389', '#f4a3ba', '#ffe8ee'],
  tourmaline: ['#5c173a', '#842a56', '#a94270', '#c65e8b', '#dc80a5', '#eba4bf', '#f6cbd9', '#fff2f6'],
  citrine: ['#5c2903', '#884405', '#b26409', '#d18415', '#e7a133', '#f3bd61', '#fadb9f', '#fff7e3'],
  amethyst: ['#1f0639', '#371159', '#51217b', '#6c389b', '#8857b8', '#a87ed2', '#cdb0e8', '#f4ebfc'],
  garnet: ['#2a0307', '#44060d', '#610c15', '#7e151f', '#992730', '#b54a4e', '#d78a88', '#fae1de'],
  moonstone: ['#6f83a0', '#90a4bd', '#b0c1d4', '#c9d6e4', '#dde6ef', '#eaf0f6', '#f5f8fb', '#ffffff'],
  turquoise: ['#0d4f55', '#1a747a', '#2c979b', '#45b2b3', '#66c6c4', '#8dd7d3', '#b9e7e3', '#effaf8'],
  pearl: ['#7b6b62', '#a39388', '#c6b8ac', '#dccfc3', '#ece3d9', '#f6f1ea', '#fdfaf6', '#ffffff'],
  'tahitian-pearl': ['#14181c', '#272f34', '#3d494d', '#566467', '#738284', '#95a3a2', '#c0cac7', '#f1f5f3'],
} as const satisfies Record<GemName, readonly string[]>;

/** Stones one does not look into: they are polished round, whatever their outline. */
const opaque: readonly GemName[] = ['jade', 'lavender-jade', 'moonstone', 'turquoise'];
const pearls: readonly GemName[] = ['pearl', 'tahitian-pearl'];

export const isPolishedRound = (gem: GemName): boolean => opaque.includes(gem);
export const isPearl = (gem: GemName): boolean => pearls.includes(gem);
