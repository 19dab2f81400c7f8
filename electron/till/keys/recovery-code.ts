import { randomBytes } from 'node:crypto';
import { inGroups, readCrockford, toCrockford } from '../../../shared/domain/crockford.ts';

const symbols = 32;

/** A new recovery code: 160 random bits as eight groups of four. */
export const makeRecoveryCode = (): string => inGroups(toCrockford(randomBytes(20), symbols), 4);

/** A code as it was meant, whatever dashes, spaces, small letters or look-alikes were typed; null when it cannot be one. */
export const readRecoveryCode = (typed: string): string | null => readCrockford(typed, symbols);
