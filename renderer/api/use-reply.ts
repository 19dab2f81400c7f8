import { keepPreviousData, notifyManager, QueryClient, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import type { CallName, Input, Reply } from '../../shared/contract/contract.ts';

// An answer is shown in the turn it comes in: by a timer, as it would be otherwise, it might miss the next frame.
notifyManager.setScheduler(queueMicrotask);

/** What the window has read of the till: shown at once, and asked again each time it is looked at. Failures are values. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});

/** What was asked ahead and comes to be looked at within this time need not be asked again. */
const aheadMs = 1_000;

type Options = {
  readonly keepPrevious?: boolean;
  readonly enabled?: boolean;
  /** The question is sometimes asked ahead. */
  readonly ahead?: boolean;
};

/** The till's answer to a question, asked again when it was made stale; undefined until the first answer is there. */
export function useReply<N extends CallName>(
  name: N,
  input: Input<N>,
  options: Options = {},
): Reply<N> | undefined {
  const { keepPrevious = false, enabled = true, ahead = false } = options;
  return useQuery<Reply<N>>({
    ...questionOf(name, input),
    enabled,
    ...(ahead && { staleTime: aheadMs }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  }).data;
}

/** Asks what will probably be looked at next, so that its answer is there by then. */
export const askAhead = <N extends CallName>(name: N, input: Input<N>): void =>
  void queries.prefetchQuery({ ...questionOf(name, input), staleTime: aheadMs });

const questionOf = <N extends CallName>(name: N, input: Input<N>) => ({
  queryKey: [name, input] as const,
  queryFn: () => call(name, input),
});

/** Makes every answer to this question stale; those on screen are asked again. */
export const refresh = (name: CallName) => void queries.invalidateQueries({ queryKey: [name] });
