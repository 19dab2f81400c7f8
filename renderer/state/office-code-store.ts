import { forgettable } from './forgettable.ts';
import { tellFailure } from './toast-store.ts';
import type { AppError } from '../../shared/contract/app-error.ts';
import type { LeasedAct } from '../../shared/contract/rights.ts';
import type { Result } from '../../shared/result.ts';

type CodeWanted = { readonly act: LeasedAct; readonly again: () => void };

/** What waits for a code from head office, and how it is done once that is there. */
export const useCodeWanted = forgettable<{ readonly wanted: CodeWanted | null }>({ wanted: null });

/** Whether nothing waits for a code: then Esc belongs to the page behind. */
export const useNoCodeWanted = () => useCodeWanted(({ wanted }) => wanted === null);

export const closeCode = () => useCodeWanted.setState({ wanted: null });

/** Says why the till refused; where only the lease has run out, a code from head office is the way on. */
export function tellOrWantCode(error: AppError, act: LeasedAct, again: () => void) {
  if (error.code === 'rights.stale') useCodeWanted.setState({ wanted: { act, again } });
  else tellFailure(error);
}

/**
 * Asks for an act of a sheet. Where only the lease has run out the sheet gives way to the one with the code; with that
 * it is asked for again as it was filled in.
 */
export async function askOrWantCode<R extends Result<unknown, AppError>>(
  act: LeasedAct,
  ask: () => Promise<R>,
  done: () => void,
): Promise<R> {
  const again = async () => {
    const reply = await ask();
    if (reply.ok) done();
    else tellFailure(reply.error);
  };
  const reply = await ask();
  if (!reply.ok && reply.error.code === 'rights.stale') tellOrWantCode(reply.error, act, () => void again());
  return reply;
}
