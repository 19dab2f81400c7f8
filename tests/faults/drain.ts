import type { TillStatus } from '../../shared/contract/till.ts';
import type { TillChild } from './till-child.ts';

const lookAgainMs = 50;

/** Waits, doing nothing but look, until head office has everything; says where it stands when the time is over. */
export async function waitUntilDrained(till: TillChild, withinMs: number): Promise<TillStatus['sync']> {
  const until = performance.now() + withinMs;
  for (;;) {
    const status = await till.call('till.status', {});
    if (!status?.ok) throw new Error('The till does not say how it stands with head office');
    const { sync } = status.value;
    if ((sync.state === 'online' && sync.backlog === 0) || performance.now() > until) return sync;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
}
