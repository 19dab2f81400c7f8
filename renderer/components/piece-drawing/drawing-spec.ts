import { pieceKinds } from '../../../shared/domain/piece.ts';
import { careColours, cuts, designs, dials, gems, metalTones, straps } from './vocabulary.ts';
import type { CareColour, Cut, Dial, GemName, MetalTone, Strap } from './vocabulary.ts';

type Designs = typeof designs;
type JewelKind = Exclude<keyof Designs, 'watch' | 'care'>;

/** How a piece of jewellery looks: `gem` is its main stone, `accent` the small ones beside it. */
export type JewelSpec<Kind extends JewelKind = JewelKind> = {
  readonly kind: Kind;
  readonly design: Designs[Kind][number];
  readonly metal: MetalTone;
  readonly cut: Cut;
  readonly gem: GemName | null;
  readonly accent: GemName;
};
export type WatchSpec = {
  readonly kind: 'watch';
  readonly design: Designs['watch'][number];
  readonly metal: MetalTone;
  readonly dial: Dial;
  readonly strap: Strap;
};
export type CareSpec = {
  readonly kind: 'care';
  readonly design: Designs['care'][number];
  readonly colour: CareColour;
};
export type DrawingSpec = { [Kind in JewelKind]: JewelSpec<Kind> }[JewelKind] | WatchSpec | CareSpec;

/**
 * The drawing a piece's text tells of, null when a word of it is unknown. Jewellery: kind/design/metal/cut/gem/accent;
 * watches: kind/design/metal/dial/strap; care goods: kind/design/colour. Words at the end may be left out.
 */
export function parseDrawing(text: string): DrawingSpec | null {
  const [kindWord, ...words] = text.split('/');
  const kind = pick(pieceKinds, kindWord, undefined);
  switch (kind) {
    case 'ring':
    case 'bracelet':
    case 'bangle':
    case 'chain':
    case 'pendant':
    case 'earrings':
      return readJewel(kind, words);
    case 'watch':
      return readWatch(words);
    case 'care':
      return readCare(words);
    case undefined:
      return null;
  }
}

/** What is drawn for a text nobody understands: the plainest of its kind, or a plain ring when even that is unknown. */
export function neutralDrawing(text: string): DrawingSpec {
  const [kind] = text.split('/');
  const known = parseDrawing(kind ?? '');
  return (
    known ?? {
      kind: 'ring',
      design: 'band',
      metal: 'yellow-gold',
      cut: 'round',
      gem: null,
      accent: 'diamond',
    }
  );
}

function readJewel(
  kind: JewelKind,
  [design, metal, cut, gem, accent, ...more]: readonly string[],
): DrawingSpec | null {
  const found = complete(more, {
    kind,
    design: pick<string, string>(designs[kind], design, designs[kind][0]),
    metal: pick(metalTones, metal, 'yellow-gold'),
    cut: pick(cuts, cut, 'round'),
    gem: pick(gems, gem, null),
    accent: pick(gems, accent, 'diamond'),
  });
  // The design was found in the list of its own kind, which the compiler cannot follow.
  return found as DrawingSpec | null;
}

function readWatch([design, metal, dial, strap, ...more]: readonly string[]): WatchSpec | null {
  return complete(more, {
    kind: 'watch',
    design: pick(designs.watch, design, 'round'),
    metal: pick(metalTones, metal, 'steel'),
    dial: pick(dials, dial, 'ivory'),
    strap: pick(straps, strap, 'black'),
  });
}

function readCare([design, colour, ...more]: readonly string[]): CareSpec | null {
  return complete(more, {
    kind: 'care',
    design: pick(designs.care, design, 'box'),
    colour: pick(careColours, colour, 'emerald'),
  });
}

/** The word when it is known, the fallback when there is none, undefined when it is unknown. */
function pick<Word extends string, Fallback>(
  known: readonly Word[],
  word: string | undefined,
  fallback: Fallback,
): Word | Fallback | undefined {
  return word === undefined ? fallback : known.find((each) => each === word);
}

/** The spec when all its words were known and none came after them. */
function complete<const Found extends object>(
  more: readonly string[],
  found: Found,
): { readonly [Key in keyof Found]: Exclude<Found[Key], undefined> } | null {
  const whole = more.length === 0 && !Object.values(found).includes(undefined);
  return whole ? (found as { readonly [Key in keyof Found]: Exclude<Found[Key], undefined> }) : null;
}
