import type { Piece, PieceKind } from '../../shared/domain/piece.ts';

/** A piece before a till has given it an id. */
export type PieceSeed = Omit<Piece, 'pieceId'>;

type Told = 'code' | 'name' | 'collection' | 'sizeText' | 'drawing';
type Prices = { readonly priceKip: number; readonly costKip: number };
type Single = Pick<Piece, Told | 'metal' | 'weightMg' | 'stones' | 'certificate'> & Prices;
type Goods = Pick<Piece, Told | 'quantity'> & Prices;

/** Makes pieces of a kind of which the house has this one only. */
export const oneOfAKind =
  (kind: PieceKind) =>
  ({ priceKip, costKip, ...told }: Single): PieceSeed => ({
    ...told,
    ...inKip(priceKip, costKip),
    kind,
    serialised: true,
    quantity: 1,
  });

/** Makes goods that are counted: a sale takes some of them. */
export const inBulk = ({ priceKip, costKip, ...told }: Goods): PieceSeed => ({
  ...told,
  ...inKip(priceKip, costKip),
  kind: 'care',
  metal: null,
  weightMg: null,
  stones: [],
  certificate: null,
  serialised: false,
});

/** Prices hold the Lao VAT of 10 % (since 1 May 2024); what a piece cost the house does not. */
const inKip = (priceKip: number, costKip: number) =>
  ({
    price: { minor: priceKip, currency: 'LAK' },
    cost: { minor: costKip, currency: 'LAK' },
    taxRateBp: 1000,
  }) as const satisfies Partial<PieceSeed>;
