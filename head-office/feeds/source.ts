import type { Entry } from '../../shared/sync/entry.ts';

/** What names an entry in feeds: a till counts what comes from one entry once. */
export const sourceOf = ({ till, epoch, seq }: Entry): string => `${till}/${epoch}/${seq}`;
