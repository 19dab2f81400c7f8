import { currencies } from '../../../shared/domain/currency.ts';
import { money } from '../../../shared/domain/money.ts';
import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import { designs } from '../../components/piece-drawing/vocabulary.ts';
import { parseDecimal } from '../../components/parse-decimal.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Currency } from '../../../shared/domain/currency.ts';
import type { MetalName, PieceKind } from '../../../shared/domain/piece.ts';

type NewPiece = Input<'catalogue.receive'>['pieces'][number];

/** A piece being received, as it is typed. */
export type ReceiveDraft = {
  readonly kind: PieceKind;
  readonly name: string;
  readonly code: string;
  readonly metal: MetalName | null;
  readonly fineness: string;
  readonly weight: string;
  readonly size: string;
  readonly price: string;
  readonly cost: string;
  readonly quantity: string;
};

export const emptyPiece: ReceiveDraft = {
  kind: 'ring',
  name: '',
  code: '',
  metal: 'yellow gold',
  fineness: '750',
  weight: '',
  size: '',
  price: '',
  cost: '',
  quantity: '1',
};

/** The legal fineness each metal is most often sold in, in thousandths. */
const usualFineness: Readonly<Record<MetalName, string>> = {
  'yellow gold': '750',
  'rose gold': '750',
  'white gold': '750',
  platinum: '950',
  silver: '925',
  steel: '',
};

export const ofMetal = (draft: ReceiveDraft, metal: MetalName | null): ReceiveDraft => ({
  ...draft,
  metal,
  fineness: metal === null ? '' : usualFineness[metal],
});

export const isCode = (code: string): boolean => /^[A-Z0-9][A-Z0-9./-]{1,30}$/.test(normaliseCode(code));

/** How the piece is drawn: the plainest of its kind, in its metal. */
export function drawingOf({ kind, metal }: Pick<ReceiveDraft, 'kind' | 'metal'>): string {
  if (metal === null || kind === 'care') return kind;
  return `${kind}/${designs[kind][0]}/${metal.replace(' ', '-')}`;
}

/** The piece to send, or null while something is missing or cannot be read. */
export function completePiece(draft: ReceiveDraft, currency: Currency, taxRateBp: number): NewPiece | null {
  const { decimals } = currencies[currency];
  const price = parseDecimal(draft.price, decimals);
  const cost = parseDecimal(draft.cost === '' ? '0' : draft.cost, decimals);
  const quantity = parseDecimal(draft.quantity, 0);
  const weightMg = draft.weight === '' ? null : parseDecimal(draft.weight, 3);
  const finenessPpt = parseDecimal(draft.fineness === '' ? '0' : draft.fineness, 0);
  if (draft.name.trim() === '' || !isCode(draft.code) || !price || !quantity) return null;
  if (cost === null || finenessPpt === null || (draft.weight !== '' && !weightMg)) return null;
  return {
    kind: draft.kind,
    name: draft.name.trim(),
    code: normaliseCode(draft.code),
    collection: '',
    metal: draft.metal === null ? null : { metal: draft.metal, finenessPpt },
    weightMg,
    stones: [],
    certificate: null,
    sizeText: draft.size.trim() === '' ? null : draft.size.trim(),
    drawing: drawingOf(draft),
    serialised: quantity === 1,
    quantity,
    price: money(price, currency),
    cost: money(cost, currency),
    taxRateBp,
  };
}
