import type { EntryId } from '../ids.ts';

/** What a sealed value of an entry is bound to: its associated data. Moved to another entry or field it does not open. */
export const sealedField = (entry: EntryId, path: string): string => `${entry} ${path}`;
