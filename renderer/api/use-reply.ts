import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import type { CallName, Input, Reply } from '../../shared/contract/contract.ts';

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

type Options = { readonly keepPrevious?: boolean; readonly enabled?: boolean };

/** The till's answer to a question, asked again when it was made stale; undefined until the first answer is there. */
export function useReply<N extends CallName>(
  name: N,
  input: Input<N>,
  options: Options = {},
): Reply<N> | undefined {
  const { keepPrevious = false, enabled = true } = options;
  return useQuery<Reply<N>>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  }).data;
}

/** Makes every answer to this question stale; those on screen are asked again. */
export const refresh = (name: CallName) => void queries.invalidateQueries({ queryKey: [name] });
