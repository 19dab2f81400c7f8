import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { neutralDrawing, parseDrawing } from '../../renderer/components/piece-drawing/drawing-spec.ts';
import { PieceDrawing } from '../../renderer/components/piece-drawing/piece-drawing.tsx';
import { cuts, designs, gems, metalTones } from '../../renderer/components/piece-drawing/vocabulary.ts';
import { samplePieces } from '../../resources/sample/sample-boutique.ts';
import { pieceKinds } from '../../shared/domain/piece.ts';

const drawn = (...drawings: readonly string[]) =>
  renderToStaticMarkup(drawings.map((drawing, index) => <PieceDrawing key={index} drawing={drawing} />));

const everyDesign = pieceKinds.flatMap((kind) => designs[kind].map((design) => `${kind}/${design}`));

describe('reading a drawing', () => {
  test('takes every word of the vocabulary, and fills in what is left out', () => {
    for (const design of everyDesign) expect(parseDrawing(design), design).not.toBeNull();
    for (const metal of metalTones)
      expect(parseDrawing(`ring/band/${metal}`)).toMatchObject({ metal, gem: null });
    for (const gem of gems) {
      expect(parseDrawing(`ring/halo/platinum/oval/${gem}`)).toMatchObject({ gem, accent: 'diamond' });
    }
  });

  test.each([
    '',
    'ring/',
    'tiara/tall',
    'ring/solitaire/brass',
    'watch/round/steel/ivory/rubber',
    'care/box/emerald/big',
  ])('refuses %j, and a plain piece is drawn instead', (text) => {
    expect(parseDrawing(text)).toBeNull();
    expect(drawn(text)).toBe(drawn(neutralDrawing(text).kind));
  });
});

describe('drawing a piece', () => {
  test.each([...everyDesign, ...samplePieces.map(({ drawing }) => drawing)])(
    '%s is there, and made of numbers only',
    (drawing) => {
      const svg = drawn(drawing);
      expect(svg.length).toBeGreaterThan(1_200);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      // The window's Content Security Policy refuses both.
      expect(svg).not.toMatch(/<style|\sstyle=/);
    },
  );

  test.each(cuts)('a %s stone of every colour can be drawn', (cut) => {
    for (const gem of gems) expect(drawn(`pendant/halo/platinum/${cut}/${gem}`)).not.toMatch(/NaN|undefined/);
  });

  test('shares no paint with the drawing beside it', () => {
    const page = drawn(
      ...samplePieces.map(({ drawing }) => drawing),
      ...samplePieces.map(({ drawing }) => drawing),
    );
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(500);
    expect(new Set(ids).size).toBe(ids.length);
    const uses = [...page.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(
      ([, paint, shape]) => paint ?? shape,
    );
    expect(uses.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('says its title to a screen reader, and is silent without one', () => {
    expect(renderToStaticMarkup(<PieceDrawing drawing="ring/band" title="Alliance" />)).toContain(
      'aria-label="Alliance"',
    );
    expect(drawn('ring/band')).toContain('aria-hidden="true"');
  });
});
