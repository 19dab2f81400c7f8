import type { Log } from './log.ts';
import type { Store } from './store/store.ts';
import type { OfficeClock } from './system-clock.ts';

/** What every room of head office works with. */
export type Office = {
  readonly store: Store;
  readonly clock: OfficeClock;
  readonly log: Log;
};
