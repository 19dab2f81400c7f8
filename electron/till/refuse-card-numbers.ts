import { findCardNumber } from '../../shared/domain/card-guard.ts';
import { err, ok } from '../../shared/result.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';

/** Refuses texts that hold the number of a payment card, before anything of them is written, sent or logged. */
export const refuseCardNumbers = (...texts: readonly string[]): Result<null, Failure> =>
  texts.some((text) => findCardNumber(text) !== null) ? err({ code: 'card-number.refused' }) : ok(null);
