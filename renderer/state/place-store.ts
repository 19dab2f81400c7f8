import { forgettable } from './forgettable.ts';
import { clearToasts } from './toast-store.ts';
import type { LineId, PieceId, SaleId } from '../../shared/ids.ts';

export type Place = 'sell' | 'pay' | 'receipt' | 'day' | 'more';

/** What slides over the middle; the sale and the pay key stay in view. */
export type SheetPlace =
  | { readonly kind: 'piece'; readonly pieceId: PieceId }
  | { readonly kind: 'line'; readonly lineId: LineId }
  | { readonly kind: 'held' }
  | { readonly kind: 'receipt'; readonly saleId: SaleId }
  | { readonly kind: 'receive' };

type PlaceState = { readonly place: Place; readonly sheet: SheetPlace | null };

/** Where on the till the person is. */
export const usePlace = forgettable<PlaceState>({ place: 'sell', sheet: null });

/** Goes to a screen and leaves behind any sheet, and what was said there. */
export function goTo(place: Place) {
  clearToasts();
  usePlace.setState({ place, sheet: null });
}

export const openSheet = (sheet: SheetPlace) => usePlace.setState({ sheet });
export const closeSheet = () => usePlace.setState({ sheet: null });
