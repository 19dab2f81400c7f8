import { Buffer, ClusterLevel, Feature, shape as shapeBuffer } from 'harfbuzzjs';
import { outlineOf } from '../fonts/outline.ts';
import type { Outline } from '../fonts/outline.ts';
import type { Cut, FontShelf, TypefaceName } from '../fonts/typeface.ts';

/** A letter placed on a line that begins at 0, in thousandths of its size; `text` is what it stands for. */
export type Letter = {
  readonly outline: Outline;
  readonly x: number;
  readonly rise: number;
  readonly text: string;
};

/** A text as it stands on a line, in thousandths of its size. `missing` are characters that no font of ours has. */
export type ShapedText = {
  readonly letters: readonly Letter[];
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
  readonly missing: readonly string[];
};

/** Shapes a text: picks the font of each part, then lets HarfBuzz join, stack and order the letters. */
export function shape(shelf: FontShelf, face: TypefaceName, text: string): ShapedText {
  const letters: Letter[] = [];
  const missing: string[] = [];
  let [width, ascent, descent] = [0, 0, 0];
  for (const { cut, part } of partsOf(shelf, face, text, missing)) {
    const shaped = shapePart(cut, part);
    letters.push(...shaped.letters.map((letter) => ({ ...letter, x: letter.x + width })));
    width += shaped.width;
    const extents = cut.font.hExtents();
    ascent = Math.max(ascent, extents.ascender);
    descent = Math.max(descent, -extents.descender);
  }
  return { letters, width, ascent, descent, missing };
}

type Part = { readonly cut: Cut; readonly part: string };

/** Parts of one font each. A mark, and a space, goes with what stands before it where that font has it. */
function partsOf(shelf: FontShelf, face: TypefaceName, text: string, missing: string[]): Part[] {
  const parts: { cut: Cut; part: string }[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    if (last && /[\p{M}\s]/u.test(character) && last.cut.holds(codePoint)) {
      last.part += character;
      continue;
    }
    const cut = shelf.cutFor(face, codePoint);
    if (!cut) missing.push(character);
    const writer = cut ?? shelf.lastResort(face);
    if (last?.cut === writer) last.part += character;
    else parts.push({ cut: writer, part: character });
  }
  return parts;
}

// Small text set on paper needs its own figures as wide as one another, and no letters melted together.
const features = [new Feature('tnum', 1), new Feature('liga', 0)];

function shapePart({ font, ...rest }: Cut, part: string): { letters: Letter[]; width: number } {
  const buffer = new Buffer();
  buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES);
  buffer.addText(part);
  buffer.guessSegmentProperties();
  shapeBuffer(font, buffer, features);
  const glyphs = buffer.getGlyphInfosAndPositions();
  let x = 0;
  const letters = glyphs.map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }, place) => {
    const first = glyphs[place - 1]?.cluster !== cluster;
    const next = glyphs.slice(place).find((other) => other.cluster > cluster)?.cluster;
    const letter = {
      outline: outlineOf({ font, ...rest }, codepoint),
      x: x + xOffset,
      rise: yOffset,
      text: first ? part.slice(cluster, next) : '',
    };
    x += xAdvance;
    return letter;
  });
  return { letters, width: x };
}
