import { describe, expect, test } from 'vitest';
import { newPieceSchema } from '../../shared/contract/catalogue.ts';
import { metalNames, pieceKinds } from '../../shared/domain/piece.ts';
import { parseDecimal } from '../../renderer/components/parse-decimal.ts';
import { parseDrawing } from '../../renderer/components/piece-drawing/drawing-spec.ts';
import { completePiece, drawingOf, emptyPiece, ofMetal } from '../../renderer/screens/more/receive-draft.ts';

test.each([
  ['58,400,000', 0, 58_400_000],
  ['1,234.5', 2, 123_450],
  ['1234,5', 2, 123_450],
  ['7.5', 3, 7500],
  ['7.5', 0, null],
  ['', 2, null],
  ['-3', 2, null],
  ['1.2.3', 2, null],
])('%j with %d decimals is %j', (typed, decimals, value) => {
  expect(parseDecimal(typed, decimals)).toBe(value);
});

describe('a piece being received', () => {
  const typed = { ...emptyPiece, name: 'Aube', code: 'r-2041', price: '58,400,000', cost: '35000000' };

  test('is what the till asks for', () => {
    const piece = completePiece(typed, 'LAK', 1000);
    expect(newPieceSchema.parse(piece)).toEqual(piece);
    expect(piece).toMatchObject({ code: 'R-2041', serialised: true, price: { minor: 58_400_000 } });
  });

  test('of which there are several is not one of a kind', () => {
    expect(completePiece({ ...typed, quantity: '12' }, 'LAK', 1000)).toMatchObject({
      serialised: false,
      quantity: 12,
    });
  });

  test.each([
    ['no name', { name: ' ' }],
    ['a code with a blank in it', { code: 'R 1' }],
    ['no price', { price: '' }],
    ['a price of nothing', { price: '0' }],
    ['a weight that is no number', { weight: 'heavy' }],
  ])('with %s is not sent', (_, changed) => {
    expect(completePiece({ ...typed, ...changed }, 'LAK', 1000)).toBeNull();
  });

  test.each(pieceKinds)('can be drawn: %s', (kind) => {
    for (const metal of [...metalNames, null])
      expect(parseDrawing(drawingOf(ofMetal({ ...typed, kind }, metal)))).not.toBeNull();
  });
});
