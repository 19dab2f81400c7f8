import { call } from '../../api/call.ts';
import { askAhead } from '../../api/use-reply.ts';
import { forgettable } from '../../state/forgettable.ts';
import { openSheet } from '../../state/place-store.ts';
import type { PieceKind } from '../../../shared/domain/piece.ts';

/** What is being looked for. It outlives a look at another screen, but not a lock. */
export const useSearch = forgettable<{ readonly text: string; readonly kind: PieceKind | null }>({
  text: '',
  kind: null,
});

export const setSearchText = (text: string) => useSearch.setState({ text });
export const setSearchKind = (kind: PieceKind | null) => useSearch.setState({ kind });

/** Asks for the pieces of a text that may be typed the next moment. */
export const foreseeSearch = (text: string) =>
  askAhead('catalogue.search', { text, kind: useSearch.getState().kind });

/** Opens the first piece that fits what was typed, asked anew: what the screen shows may be for a letter less. */
export async function openFirst(text: string) {
  if (text.trim() === '') return;
  const found = await call('catalogue.search', { text, kind: useSearch.getState().kind });
  const first = found.ok ? found.value.pieces[0] : undefined;
  if (first) openSheet({ kind: 'piece', pieceId: first.pieceId });
}
