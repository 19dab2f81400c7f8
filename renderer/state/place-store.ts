import { forgettable } from './forgettable.ts';
import { clearToasts } from './toast-store.ts';
import type { LineId, PieceId, SaleId } from '../../shared/ids.ts';

export type Place = 'sell' | 'pay' | 'identity' | 'receipt' | 'client' | 'care' | 'review' | 'day' | 'more';

/** What slides over the middle; the sale and the pay key stay in view. */
export type SheetPlace =
  | { readonly kind: 'piece'; readonly pieceId: PieceId }
  | { readonly kind: 'line'; readonly lineId: LineId }
  | { readonly kind: 'size'; readonly lineId: LineId }
  | { readonly kind: 'held' }
  | { readonly kind: 'receipt'; readonly saleId: SaleId }
  | { readonly kind: 'receive' };

type PlaceState = {
  readonly place: Place;
  /** Where the person came from: the way back is offered there. */
  readonly from: Place;
  readonly sheet: SheetPlace | null;
};

/** Where on the till the person is. */
export const usePlace = forgettable<PlaceState>({ place: 'sell', from: 'sell', sheet: null });

/** Goes to a screen and leaves behind any sheet, and what was said there. */
export function goTo(place: Place) {
  clearToasts();
  usePlace.setState((here) => ({ place, from: here.place === place ? here.from : here.place, sheet: null }));
}

export const openSheet = (sheet: SheetPlace) => usePlace.setState({ sheet });
export const closeSheet = () => usePlace.setState({ sheet: null });
