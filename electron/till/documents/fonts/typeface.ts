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
  const tables = new Map<string, readonly Slice[]>();
  const faces = new Map<string, Face>();
  const cuts = new Map<string, Cut>();
  const writers = new Map<string, Cut | null>();

  const read = async (file: string): Promise<Face> => {
    const face = faces.get(file) ?? new Face(new Blob(await decompress(await readFile(file))));
    faces.set(file, face);
    return face;
  };
  const cut = async (hand: Hand, slice: Slice): Promise<Cut> => {
    const name = nameOf(hand, slice);
    const font = new Font(await read(slice.file));
    font.setScale(hand.perMille, hand.perMille);
    font.setVariations([new Variation('wght', hand.weight)]);
    return {
      name,
      font,
      holds: (codePoint) => slice.holds(codePoint) && font.glyph(codePoint) !== undefined,
    };
  };
  const slicesFor = (face: TypefaceName, codePoint: number) =>
    typefaces[face].flatMap((hand) =>
      (tables.get(hand.name) ?? [])
        .filter((slice) => slice.holds(codePoint))
        .map((slice) => ({ hand, slice, name: nameOf(hand, slice) })),
    );
  const cutFor = (face: TypefaceName, codePoint: number) => writers.get(`${face} ${codePoint}`) ?? null;
  const fetchFor = async (face: TypefaceName, codePoint: number): Promise<Cut | null> => {
    for (const { hand, slice, name } of slicesFor(face, codePoint)) {
      const made = cuts.get(name) ?? (await cut(hand, slice));
      cuts.set(name, made);
      if (made.holds(codePoint)) return made;
    }
    return null;
  };
  return {
    fetch: async (face, text) => {
      for (const { name } of typefaces[face]) if (!tables.has(name)) tables.set(name, await slicesOf(name));
      for (const codePoint of new Set([...text, anyDigit].map(codePointOf))) {
        const key = `${face} ${codePoint}`;
        if (!writers.has(key)) writers.set(key, await fetchFor(face, codePoint));
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

// Every typeface has it.
const anyDigit = '0';
const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
const nameOf = ({ weight, perMille }: Hand, { file }: Slice): string =>
  `${basename(file)} ${weight} ${perMille}`;
