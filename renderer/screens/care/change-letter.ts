import { call } from '../../api/call.ts';
import { openLetter } from '../../state/care-store.ts';
import { tellFailure } from '../../state/toast-store.ts';
import type { Input } from '../../../shared/contract/contract.ts';

type LetterChange = 'care.fulfilWish' | 'care.dropOccasion';

/** Changes something in a letter, and reads it again. */
export async function changeLetter<N extends LetterChange>(name: N, input: Input<N>) {
  const reply = await call<LetterChange>(name, input);
  if (reply.ok) await openLetter(input.clientId);
  else tellFailure(reply.error);
}
