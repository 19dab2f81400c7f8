import { assert } from '../../result.ts';
import type { Instant } from '../../clock.ts';
import type { TaxBase } from '../tax-base.ts';
import type { TaxMode, TaxRateBp } from '../tax.ts';
import type { PriceBreakdown } from './breakdown.ts';

/** A price promised until a moment: the breakdown and the rule of its tax stay as they were, whatever rates do. */
export type Quote = {
  readonly breakdown: PriceBreakdown;
  readonly taxMode: TaxMode;
  readonly taxRateBp: TaxRateBp;
  readonly taxBase: TaxBase;
  readonly quotedAt: Instant;
  readonly expiresAt: Instant;
};

/** Freezes a price for so many milliseconds from now on. */
export function quoteFor(
  priced: Omit<Quote, 'quotedAt' | 'expiresAt'>,
  now: Instant,
  standsForMs: number,
): Quote {
  assert(Number.isSafeInteger(standsForMs) && standsForMs > 0, 'a quote stands for some time');
  return { ...priced, quotedAt: now, expiresAt: (now + standsForMs) as Instant };
}

/** Whether a quote still binds the house: until the moment it expires, which is no longer in it. */
export const quoteStands = ({ expiresAt }: Pick<Quote, 'expiresAt'>, now: Instant): boolean =>
  now < expiresAt;
