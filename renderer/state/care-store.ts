import { call } from '../api/call.ts';
import { forgettable } from './forgettable.ts';
import { goTo } from './place-store.ts';
import { tellOrWantCode } from './office-code-store.ts';
import type { View } from '../../shared/contract/contract.ts';
import type { ClientId } from '../../shared/ids.ts';

export type LetterView = View<'care.letter'>;
export type CareSheet = 'wish' | 'occasion' | 'hand-over';

type CareState = {
  /** Whose letter lies open, as it was read: to read it again is another look. */
  readonly open: { readonly clientId: ClientId; readonly letter: LetterView } | null;
  readonly sheet: CareSheet | null;
};

/** Where on the care screen the person is. */
export const useCare = forgettable<CareState>({ open: null, sheet: null });

export const openCareSheet = (sheet: CareSheet) => useCare.setState({ sheet });
export const closeCareSheet = () => useCare.setState({ sheet: null });
export const closeLetter = () => useCare.setState({ open: null, sheet: null });

/** Opens a client’s letter; the till writes it down before it answers. */
export async function openLetter(clientId: ClientId) {
  const reply = await call('care.letter', { clientId });
  if (!reply.ok)
    return tellOrWantCode(reply.error, { kind: 'letter', clientId }, () => void openLetter(clientId));
  useCare.setState({ open: { clientId, letter: reply.value }, sheet: null });
  goTo('care');
}
