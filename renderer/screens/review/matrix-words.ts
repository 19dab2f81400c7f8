import type { Clearance } from '../../../shared/access/classes.ts';

/** An action as the table names it, with a capital to begin a line. */
export const nameOfAction = (action: string): string => action.slice(0, 1).toUpperCase() + action.slice(1);

/** When a class is seen, in the table's own words: 'yes', '–', or the relations it takes. */
export function wordsOfClearance(clearance: Clearance): string {
  if (clearance === 'yes') return 'yes';
  if (clearance === 'no') return '–';
  const only = clearance.only === undefined ? [] : [`${clearance.only} only`];
  return [...(clearance.when ?? []), ...only].join(', ');
}
