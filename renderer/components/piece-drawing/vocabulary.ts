/** The words a drawing is told in: `ring/solitaire/yellow-gold/round/diamond`. */
export const metalTones = ['yellow-gold', 'rose-gold', 'white-gold', 'platinum', 'silver', 'steel'] as const;
export type MetalTone = (typeof metalTones)[number];

export const cuts = [
  'round',
  'princess',
  'emerald',
  'oval',
  'pear',
  'marquise',
  'cushion',
  'cabochon',
  'pearl',
] as const;
export type Cut = (typeof cuts)[number];

export const gems = [
  'diamond',
  'ruby',
  'sapphire',
  'emerald',
  'jade',
  'lavender-jade',
  'spinel',
  'tourmaline',
  'citrine',
  'amethyst',
  'garnet',
  'moonstone',
  'turquoise',
  'pearl',
  'tahitian-pearl',
] as const;
export type GemName = (typeof gems)[number];

/** What each kind of piece can look like; the first of each is its neutral drawing. */
export const designs = {
  ring: [
    'band',
    'brushed',
    'solitaire',
    'pave',
    'halo',
    'three-stone',
    'bezel',
    'cluster',
    'toi-et-moi',
    'eternity',
    'signet',
    'stack',
    'twist',
  ],
  bracelet: ['curb', 'tennis', 'station', 'woven', 'paperclip', 'beads'],
  bangle: ['plain', 'jade', 'cuff', 'bamboo', 'pave', 'twist', 'stack'],
  chain: ['trace', 'curb', 'singapore', 'rope', 'box', 'paperclip', 'snake', 'pearls', 'riviere'],
  pendant: ['disc', 'lotus', 'drop', 'solitaire', 'frangipani', 'leaf', 'moon', 'halo', 'pi'],
  earrings: ['hoops', 'studs', 'drops', 'huggies', 'flowers', 'halo', 'chandelier', 'line'],
  watch: ['round', 'rectangular', 'jewelled', 'chronograph'],
  care: ['box', 'cloth', 'case', 'cleaner', 'pouch', 'dish'],
} as const;

export const dials = ['ivory', 'midnight', 'emerald', 'mother-of-pearl'] as const;
export type Dial = (typeof dials)[number];

export const straps = ['black', 'cognac', 'navy', 'green', 'grey', 'steel'] as const;
export type Strap = (typeof straps)[number];

export const careColours = ['emerald', 'ivory', 'champa'] as const;
export type CareColour = (typeof careColours)[number];
