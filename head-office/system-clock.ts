import type { Instant } from '../shared/clock.ts';

/** Head office asks for the time alone: it keeps no timers and no state between requests. */
export type OfficeClock = { readonly now: () => Instant };

export const systemClock: OfficeClock = { now: () => Date.now() as Instant };
