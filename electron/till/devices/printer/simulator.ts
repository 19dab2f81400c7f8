import { ok } from '../../../../shared/result.ts';
import type { Clock } from '../../../../shared/clock.ts';
import type { Printer } from './port.ts';

/** A printer that takes its time and needs no paper: for the sample boutique, training and tests. */
export const simulatedPrinter = (clock: Clock, printingMs = 300): Printer => ({
  language: 'en',
  print: () => new Promise((done) => void clock.after(printingMs, () => done(ok(null)))),
});
