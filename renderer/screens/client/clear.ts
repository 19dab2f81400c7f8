import { isMasked } from '../../../shared/access/classes.ts';
import type { Masked } from '../../../shared/access/classes.ts';

/** A value that came clear, or null for one that came masked. */
export const clear = <T>(value: T | Masked): T | null => (isMasked(value) ? null : value);
