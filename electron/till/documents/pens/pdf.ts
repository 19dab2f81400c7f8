import { drawPage, glyphNumbers } from './pdf/page.ts';
import { letterFonts } from './pdf/letter-fonts.ts';
import { textOf, writeObjects } from './pdf/objects.ts';
import type { Laid } from '../layout/laid.ts';

// Eight dots to a millimetre, in points of 1/72 inch.
const pointsPerDot = 72 / 25.4 / 8;

/**
 * Draws a document as a PDF file of one page, its letters as they are on paper and its text there to be read out and
 * copied. The same document gives the same bytes: nothing is compressed, and no time or name but its own is in it.
 * ISO 32000-1.
 */
export function drawPdf(laid: Laid): Uint8Array {
  const numbers = glyphNumbers(laid);
  const [width, height] = [laid.width, laid.height].map((dots) => (dots * pointsPerDot).toFixed(3));
  const made = new Date(laid.madeAt).toISOString().replaceAll(/[-:T]|\..*/g, '');
  const fonts = letterFonts(numbers, 6);
  const names = fonts.fonts.map((object, place) => `/F${place} ${object} 0 R`).join(' ');
  return writeObjects([
    `<</Type/Catalog/Pages 2 0 R/Lang(${laid.language})/ViewerPreferences<</DisplayDocTitle true>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<<${names}>>>>>>`,
    { stream: drawPage(laid, numbers, pointsPerDot) },
    `<</Title ${textOf(laid.title)}/CreationDate(D:${made}Z)>>`,
    ...fonts.objects,
  ]);
}
