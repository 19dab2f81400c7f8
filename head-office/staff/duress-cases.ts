import { openCases } from '../cases.ts';
import { factsOf } from '../push/interpret.ts';
import type { Instant } from '../../shared/clock.ts';
import type { Reading } from '../push/interpret.ts';
import type { TillRow } from '../push/standing.ts';
import type { Query } from '../store/store.ts';

/** Somebody used their PIN for duress: a case that the console puts before all others. The till is told nothing of it. */
export const openDuressCases = (
  query: Query,
  till: TillRow,
  readings: readonly Reading[],
  now: Instant,
): Promise<void> =>
  openCases(
    query,
    till,
    now,
    factsOf(readings, 'staff.duress').map(({ entry: { epoch, seq } }) => ({
      kind: 'duress',
      epoch,
      seq,
      says: 'A PIN for duress was used here. The till shows no client and gives no sign; do not call the boutique.',
    })),
  );
