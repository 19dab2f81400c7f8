import { textOf } from './objects.ts';
import type { Outline } from '../../fonts/outline.ts';
import type { Laid, Words } from '../../layout/laid.ts';

/** The outlines of a document in the order they first occur, and what text each stands for there. */
export type GlyphNumbers = ReadonlyMap<Outline, { readonly number: number; readonly text: string }>;

/** A font of PDF has 256 letters at most. */
export const lettersPerFont = 256;

/** Numbers the outlines that leave ink. */
export function glyphNumbers({ words }: Laid): GlyphNumbers {
  const numbers = new Map<Outline, { number: number; text: string }>();
  for (const { outline, text } of words.flatMap(({ letters }) => letters))
    if (outline.strokes.length > 0 && !numbers.has(outline))
      numbers.set(outline, { number: numbers.size, text });
  return numbers;
}

/** The marks of a page: bars, then texts in the order they are read. `scale` is points for a dot. */
export function drawPage(laid: Laid, numbers: GlyphNumbers, scale: number): string {
  // PDF counts from the lower left corner.
  const upside = `${scale.toFixed(6)} 0 0 ${scale.toFixed(6)} 0 0 cm`;
  const bars = laid.bars.map(
    ({ x, y, width, height }) => `${x} ${laid.height - y - height} ${width} ${height} re f`,
  );
  return [
    upside,
    inks.plain,
    ...bars,
    ...laid.words.map((words) => drawWords(words, laid.height, numbers)),
  ].join('\n');
}

// As on the screen: a warm black and the grey of what is said quietly.
const inks = { plain: '0.110 0.098 0.090 rg', quiet: '0.420 0.392 0.361 rg' } as const;

function drawWords({ text, tone, size, y, letters }: Words, height: number, numbers: GlyphNumbers): string {
  const shown = letters.flatMap(({ outline, x, rise }) => {
    const glyph = numbers.get(outline);
    if (!glyph) return [];
    const code = (glyph.number % lettersPerFont).toString(16).padStart(2, '0');
    const font = Math.floor(glyph.number / lettersPerFont);
    return `/F${font} ${size} Tf 1 0 0 1 ${x} ${Number((height - y + rise).toFixed(2))} Tm <${code}> Tj`;
  });
  return `/Span <</ActualText ${textOf(text)}>> BDC BT ${inks[tone]}\n${shown.join('\n')}\nET EMC`;
}
