import { transaction } from '../../database/transaction.ts';
import { traceOf } from '../../log.ts';
import { countWaiting, doubtInterrupted, nextJob, setJobState } from './print-job-store.ts';
import type { Clock } from '../../../../shared/clock.ts';
import type { Receipt } from '../../../../shared/contract/sales.ts';
import type { SaleId } from '../../../../shared/ids.ts';
import type { Reader } from '../../database/query.ts';
import type { Phase } from '../../house.ts';
import type { Log } from '../../log.ts';
import type { Printer } from './port.ts';

const retryMs = 3000;

/** The receipts on their way to paper; they survive a restart, and a sale never waits for them. */
export type Printing = {
  /** Whether there is a printer to queue for. */
  readonly present: boolean;
  readonly wake: () => void;
  readonly state: () => {
    readonly printer: 'ready' | 'printing' | 'trouble' | 'none';
    readonly waiting: number;
  };
  readonly close: () => void;
};

type Parts = {
  readonly db: () => Reader;
  readonly printer: Printer | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly receipt: (saleId: SaleId) => Receipt | null;
  readonly observe: (phase: Phase) => void;
  readonly changed: () => void;
};

export function openPrinting({ db, printer, clock, log, receipt, observe, changed }: Parts): Printing {
  transaction(db(), doubtInterrupted);
  let state: 'ready' | 'printing' | 'trouble' = 'ready';
  let cancel = () => {};
  let closed = false;

  const later = (delayMs: number) => {
    cancel();
    if (!closed) cancel = clock.after(delayMs, () => void printNext().catch(stumble));
  };
  // The disk failed under the queue. What was printing stays in doubt; what waits is tried again.
  const stumble = (error: unknown) => {
    if (closed) return;
    log.error({ trouble: traceOf(error) }, 'the print queue stumbled');
    state = 'trouble';
    later(retryMs);
  };
  const printNext = async () => {
    const job = printer && state !== 'printing' && !closed ? nextJob(db()) : null;
    const document = job && receipt(job.saleId);
    if (!printer || !job || !document) return;
    observe('printing');
    transaction(db(), (writer) => setJobState(writer, job.jobNumber, 'printing'));
    state = 'printing';
    changed();
    const printed = await printer.print(document, { copy: job.copy });
    if (closed) return;
    transaction(db(), (writer) => setJobState(writer, job.jobNumber, printed.ok ? 'printed' : 'waiting'));
    observe('printed');
    state = printed.ok ? 'ready' : 'trouble';
    if (!printed.ok) log.warn({ trouble: printed.error }, 'the printer did not print');
    changed();
    later(printed.ok ? 0 : retryMs);
  };

  later(0);
  return {
    present: printer !== null,
    wake: () => later(0),
    state: () => ({ printer: printer ? state : 'none', waiting: countWaiting(db()) }),
    close: () => {
      closed = true;
      cancel();
    },
  };
}
