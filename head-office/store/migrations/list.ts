import { tills } from './0001-tills.ts';
import { entries } from './0002-entries.ts';
import { sales } from './0003-sales.ts';
import type { Migration } from '../migrate.ts';

/** In order; the place in the list is the version. */
export const migrations: readonly Migration[] = [tills, entries, sales];
