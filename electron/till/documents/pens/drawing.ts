import type { Drawing } from '../../../../shared/contract/documents.ts';
import type { Outline, Stroke } from '../fonts/outline.ts';
import type { Laid } from '../layout/laid.ts';

/** Draws a document for the screen: each outline once, and where it stands. */
export function drawForScreen({ width, height, words, bars }: Laid): Drawing {
  const places = new Map<Outline, number>();
  const placeOf = (outline: Outline) => {
    const place = places.get(outline) ?? places.size;
    places.set(outline, place);
    return place;
  };
  const drawn = words.map(({ text, tone, size, y, letters }) => ({
    text,
    tone,
    size,
    y,
    letters: letters
      .filter(({ outline }) => outline.strokes.length > 0)
      .map(({ outline, x, rise }) => ({ outline: placeOf(outline), x, rise })),
  }));
  const outlines = [...places.keys()].map(({ strokes }) => strokes.map(pathOf).join(''));
  return { width, height, words: drawn, outlines, rules: [...bars] };
}

function pathOf(stroke: Stroke, place: number): string {
  switch (stroke.to) {
    case 'move':
      return `${place === 0 ? '' : 'Z'}M${stroke.x} ${stroke.y}`;
    case 'line':
      return `L${stroke.x} ${stroke.y}`;
    case 'curve':
      return `C${stroke.x1} ${stroke.y1} ${stroke.x2} ${stroke.y2} ${stroke.x} ${stroke.y}`;
  }
}
