import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { slicesOf } from './slices.ts';
import type { Slice } from './slices.ts';

/** A slice at one weight, ready to shape with. All lengths it gives are thousandths of the size of the letter. */
export type Cut = {
  readonly name: string;
  readonly font: Font;
  readonly holds: (codePoint: number) => boolean;
};

/** A package of fonts: how bold it is written, and how large beside the others. */
type Hand = { readonly name: string; readonly weight: number; readonly perMille: number };

const sans = (weight: number, perMille = 1000): readonly Hand[] =>
  ['noto-sans', 'noto-sans-lao', 'noto-sans-thai', 'noto-sans-sc'].map((name) => ({
    name,
    weight,
    perMille,
  }));

/** Ways of writing: the first package that holds a character writes it. */
const typefaces = {
  /** What is read: one sans for every language, a little stronger than on a screen, as thermal paper thins it. */
  text: sans(450),
  strong: sans(620),
  /** The house's name and its thanks. Its letters are small for their size, so that other scripts are drawn smaller. */
  display: [{ name: 'cormorant-garamond', weight: 650, perMille: 1000 }, ...sans(500, 780)],
} as const satisfies Record<string, readonly Hand[]>;
export type TypefaceName = keyof typeof typefaces;

/** The fonts of documents, read from their packages when a text first needs them. */
export type FontShelf = {
  /** Fetches what it takes to write this text. */
  readonly fetch: (face: TypefaceName, text: string) => Promise<void>;
  /** What writes a character, among the fonts fetched; null when no font of ours has it. */
  readonly cutFor: (face: TypefaceName, codePoint: number) => Cut | null;
  /** What writes a character that no font has: as an empty box. */
  readonly lastResort: (face: TypefaceName) => Cut;
};

/** Opens an empty shelf. */
export function openFontShelf(): FontShelf {
  // Promises, so that documents made at the same time share what is being read, and come out the same.
  const tables = new Map<string, Promise<readonly Slice[]>>();
  const faces = new Map<string, Promise<Face>>();
  const cuts = new Map<string, Promise<Cut>>();
  const writers = new Map<string, Cut | null>();

  const findCut = async (face: TypefaceName, codePoint: number): Promise<Cut | null> => {
    for (const hand of typefaces[face]) {
      const slices = await once(tables, hand.name, slicesOf);
      for (const slice of slices.filter(({ holds }) => holds(codePoint))) {
        const name = `${basename(slice.file)} ${hand.weight} ${hand.perMille}`;
        const cut = await once(cuts, name, async () =>
          cutFrom(name, await once(faces, slice.file, readFace), hand, slice),
        );
        if (cut.holds(codePoint)) return cut;
      }
    }
    return null;
  };
  const cutFor = (face: TypefaceName, codePoint: number) => writers.get(`${face} ${codePoint}`) ?? null;
  return {
    fetch: async (face, text) => {
      for (const codePoint of new Set([...text, anyDigit].map(codePointOf))) {
        const key = `${face} ${codePoint}`;
        if (!writers.has(key)) writers.set(key, await findCut(face, codePoint));
      }
    },
    cutFor,
    lastResort: (face) => {
      const some = cutFor(face, codePointOf(anyDigit));
      if (!some) throw new Error('No font was fetched');
      return some;
    },
  };
}

/** What was made for a key, or is being made: made once, however many ask. */
function once<V>(made: Map<string, Promise<V>>, key: string, make: (key: string) => Promise<V>): Promise<V> {
  const value = made.get(key) ?? make(key);
  made.set(key, value);
  return value;
}

const readFace = async (file: string): Promise<Face> =>
  new Face(new Blob(await decompress(await readFile(file))));

function cutFrom(name: string, face: Face, { weight, perMille }: Hand, slice: Slice): Cut {
  const font = new Font(face);
  font.setScale(perMille, perMille);
  font.setVariations([new Variation('wght', weight)]);
  return { name, font, holds: (codePoint) => slice.holds(codePoint) && font.glyph(codePoint) !== undefined };
}

// Every typeface has it.
const anyDigit = '0';
const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
