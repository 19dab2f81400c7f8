import type { PieceId } from '../ids.ts';
import type { Money } from './money.ts';
import type { TaxRateBp } from './tax.ts';

export const pieceKinds = [
  'ring',
  'bracelet',
  'bangle',
  'chain',
  'pendant',
  'earrings',
  'watch',
  'care',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** Metal and its legal fineness in thousandths, the hallmark number: 750 is what the trade calls 18K. */
export type Metal = { readonly metal: MetalName; readonly finenessPpt: number };
export const metalNames = ['yellow gold', 'rose gold', 'white gold', 'platinum', 'silver', 'steel'] as const;
export type MetalName = (typeof metalNames)[number];

/** A stone set in a piece: weight in thousandths of a carat (1 ct = 0.2 g), null where it is not weighed. */
export type Stone = {
  readonly stone: string;
  readonly count: number;
  readonly weightMilliCarat: number | null;
  readonly quality: string | null;
};

/** A laboratory's report on a stone. */
export type Certificate = { readonly laboratory: string; readonly number: string };

/** Where a piece stands: a held one waits on somebody's sale. */
export const pieceStates = ['in stock', 'held', 'sold'] as const;
export type PieceState = (typeof pieceStates)[number];

/** A piece of the house as the catalogue knows it. `code` is on its tag; `weightMg` is its whole weight in milligrams. */
export type Piece = {
  readonly pieceId: PieceId;
  readonly code: string;
  readonly kind: PieceKind;
  readonly name: string;
  readonly collection: string;
  readonly metal: Metal | null;
  readonly weightMg: number | null;
  readonly stones: readonly Stone[];
  readonly certificate: Certificate | null;
  /** The size as marked on the piece ('54', '45 cm'), null where it has none. */
  readonly sizeText: string | null;
  readonly drawing: string;
  readonly serialised: boolean;
  readonly quantity: number;
  readonly price: Money;
  readonly cost: Money;
  readonly taxRateBp: TaxRateBp;
};

/** The second row of a card or line: '750 gold · 0.71 ct · GIA 2141438171'. */
export function pieceDetail(piece: Pick<Piece, 'metal' | 'stones' | 'certificate' | 'sizeText'>): string {
  const [first] = piece.stones;
  const parts = [
    piece.metal && `${piece.metal.finenessPpt} ${piece.metal.metal}`,
    first &&
      (first.weightMilliCarat === null ? first.stone : `${first.stone} ${carats(first.weightMilliCarat)}`),
    piece.certificate && piece.certificate.laboratory,
    piece.sizeText,
  ];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

/** A stone's weight as the trade writes it, from thousandths of a carat: '0.71 ct'. */
export function carats(milliCarat: number): string {
  const rounded = milliCarat + 5;
  const hundredths = ((rounded - (rounded % 10)) / 10).toString().padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)} ct`;
}
