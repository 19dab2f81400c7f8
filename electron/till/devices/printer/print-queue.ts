import { transaction } from '../../database/transaction.ts';
import { traceOf } from '../../log.ts';
import { countWaiting, doubtInterrupted, listUnsure, nextJob, setJobState } from './print-job-store.ts';
import type { Clock } from '../../../../shared/clock.ts';
import type { PrinterTrouble, PrintingState } from '../../../../shared/contract/documents.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Reader } from '../../database/query.ts';
import type { Phase } from '../../house.ts';
import type { Log } from '../../log.ts';
import type { Draw, NotPrinted, Printer } from './port.ts';
import type { PrintJob } from './print-job-store.ts';

const retryMs = 3000;

/** The receipts on their way to paper; they survive a restart, and a sale never waits for them. */
export type Printing = {
  /** Whether there is a printer to queue for. */
  readonly present: () => boolean;
  readonly wake: () => void;
  readonly state: () => PrintingState;
  readonly close: () => void;
};

type Parts = {
  readonly db: () => Reader;
  /** The printer as it is set up now, or null. */
  readonly printer: () => Printer | null;
  readonly clock: Clock;
  readonly log: Log;
  readonly drawOf: (job: PrintJob, printer: Printer) => Draw;
  readonly observe: (phase: Phase) => void;
  readonly changed: () => void;
};

export function openPrinting({ db, printer, clock, log, drawOf, observe, changed }: Parts): Printing {
  transaction(db(), doubtInterrupted);
  let printing = false;
  let trouble: PrinterTrouble | null = null;
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
    printing = false;
    trouble = 'error';
    later(retryMs);
  };
  const printNext = async () => {
    if (printing || closed) return;
    const device = printer();
    const job = device && nextJob(db());
    if (!device || !job) return;
    observe('printing');
    transaction(db(), (writer) => setJobState(writer, job.jobNumber, 'printing'));
    printing = true;
    changed();
    const printed = await device.print(drawOf(job, device));
    if (closed) return;
    transaction(db(), (writer) => setJobState(writer, job.jobNumber, stateAfter(printed)));
    observe('printed');
    printing = false;
    trouble = printed.ok ? null : printed.error.trouble;
    if (!printed.ok) log.warn(printed.error, 'the printer did not print');
    changed();
    later(printed.ok ? 0 : retryMs);
  };
  const stateOfPrinter = () => {
    if (!printer()) return 'none';
    if (printing) return 'printing';
    return trouble === null ? 'ready' : 'trouble';
  };

  later(0);
  return {
    present: () => printer() !== null,
    wake: () => later(0),
    state: () => ({
      printer: stateOfPrinter(),
      trouble,
      waiting: countWaiting(db()),
      unsure: listUnsure(db()),
    }),
    close: () => {
      closed = true;
      cancel();
    },
  };
}

/** A receipt of which some may be on paper is not printed again by itself: a second one must say "copy". */
function stateAfter(printed: Result<null, NotPrinted>): 'printed' | 'unsure' | 'waiting' {
  if (printed.ok) return 'printed';
  return printed.error.begun ? 'unsure' : 'waiting';
}
