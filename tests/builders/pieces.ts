import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { Currency } from '../../shared/domain/currency.ts';

let made = 0;

/** A code nobody else in this test file has. */
const nextCode = (letter: string): string => `${letter}-${(made += 1).toString().padStart(4, '0')}`;

/** Something the boutique sells: one of a kind, in kip, tax 10 %, unless said otherwise. */
export function aPiece({ code = nextCode('P'), ...changed }: Partial<NewPiece> = {}): NewPiece {
  return {
    code,
    kind: 'pendant',
    name: `Pendant ${code}`,
    collection: 'Mekong',
    metal: { metal: 'yellow gold', finenessPpt: 750 },
    weightMg: 4_200,
    stones: [],
    certificate: null,
    sizeText: null,
    drawing: 'pendant',
    serialised: true,
    quantity: 1,
    price: { minor: 10_000_000, currency: 'LAK' },
    cost: { minor: 6_000_000, currency: 'LAK' },
    taxRateBp: 1_000,
    ...changed,
  };
}

/** A ring with one stone and its certificate. */
export const aRing = (changed: Partial<NewPiece> = {}): NewPiece =>
  aPiece({
    code: nextCode('R'),
    kind: 'ring',
    name: 'Aube solitaire',
    stones: [{ stone: 'diamond', count: 1, weightMilliCarat: 710, quality: 'F VS1' }],
    certificate: { laboratory: 'GIA', number: '2141438171' },
    sizeText: '54',
    drawing: 'ring',
    ...changed,
  });

/** A bracelet without stones. */
export const aBracelet = (changed: Partial<NewPiece> = {}): NewPiece =>
  aPiece({ code: nextCode('B'), kind: 'bracelet', name: 'Naga bracelet', sizeText: '17 cm', ...changed });

/** Goods that are counted: so many polishing cloths. */
export const cloths = (quantity: number, changed: Partial<NewPiece> = {}): NewPiece =>
  aPiece({
    code: nextCode('K'),
    kind: 'care',
    name: 'Polishing cloth',
    metal: null,
    weightMg: null,
    serialised: false,
    quantity,
    price: { minor: 180_000, currency: 'LAK' },
    cost: { minor: 70_000, currency: 'LAK' },
    ...changed,
  });

/** Price and cost in another currency or amount. */
export const priced = (minor: number, currency: Currency = 'LAK'): Pick<NewPiece, 'price' | 'cost'> => ({
  price: { minor, currency },
  cost: { minor: Math.floor(minor / 2), currency },
});
