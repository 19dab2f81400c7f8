import { lettersPerFont } from './page.ts';
import { utf16 } from './objects.ts';
import type { Outline, Stroke } from '../../fonts/outline.ts';
import type { GlyphNumbers } from './page.ts';
import type { PdfObject } from './objects.ts';

type Glyph = { readonly outline: Outline; readonly text: string };

/**
 * The letters of a document as fonts of type 3, whose letters are drawings: no font file, and nothing a viewer could
 * shape in another way. `firstObject` is the number that their first object gets; `fonts` are those of the fonts.
 */
export function letterFonts(
  numbers: GlyphNumbers,
  firstObject: number,
): { readonly fonts: readonly number[]; readonly objects: readonly PdfObject[] } {
  const glyphs = [...numbers].map(([outline, { text }]) => ({ outline, text }));
  const fonts: number[] = [];
  const objects: PdfObject[] = [];
  for (let first = 0; first < glyphs.length; first += lettersPerFont) {
    const font = fontOf(glyphs.slice(first, first + lettersPerFont), firstObject + objects.length);
    fonts.push(firstObject + objects.length);
    objects.push(...font);
  }
  return { fonts, objects };
}

/** A font, what its letters mean, and their drawings. */
function fontOf(glyphs: readonly Glyph[], object: number): PdfObject[] {
  const names = glyphs.map((_, place) => `/g${place}`);
  const procedures = names.map((name, place) => `${name} ${object + 2 + place} 0 R`).join(' ');
  const widths = glyphs.map(({ outline }) => outline.advance).join(' ');
  return [
    `<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 0/LastChar ${
      glyphs.length - 1
    }/Widths[${widths}]/Encoding<</Type/Encoding/Differences[0 ${names.join('')}]>>/CharProcs<<${procedures}>>/Resources<<>>/ToUnicode ${
      object + 1
    } 0 R>>`,
    { stream: meaningsOf(glyphs) },
    ...glyphs.map(({ outline }) => ({ stream: drawingOf(outline) })),
  ];
}

function drawingOf({ advance, strokes }: Outline): string {
  const xs = strokes.map(({ x }) => x);
  const ys = strokes.map(({ y }) => y);
  // Control points may lie further out; a little more room costs nothing.
  const box = [Math.min(...xs) - 100, Math.min(...ys) - 100, Math.max(...xs) + 100, Math.max(...ys) + 100];
  return `${advance} 0 ${box.join(' ')} d1\n${strokes.map(strokeOf).join('\n')}\nf`;
}

function strokeOf(stroke: Stroke): string {
  if (stroke.to === 'curve')
    return `${stroke.x1} ${stroke.y1} ${stroke.x2} ${stroke.y2} ${stroke.x} ${stroke.y} c`;
  return `${stroke.x} ${stroke.y} ${stroke.to === 'move' ? 'm' : 'l'}`;
}

/** What each letter stands for, for viewers that read letters and not the text said with them. */
function meaningsOf(glyphs: readonly Glyph[]): string {
  const lines = glyphs.flatMap(({ text }, place) =>
    text === '' ? [] : [`<${place.toString(16).padStart(2, '0')}> <${utf16(text)}>`],
  );
  // At most a hundred lines a block.
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) => {
    const some = lines.slice(block * 100, block * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Letters def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
