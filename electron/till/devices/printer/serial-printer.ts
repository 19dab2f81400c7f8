import { err, ok } from '../../../../shared/result.ts';
import { askDone, askOffline, askPaper, endOfBand, escPos } from './esc-pos/commands.ts';
import { isStatus, offlineTrouble, paperTrouble } from './esc-pos/status.ts';
import { openLine } from './serial-line.ts';
import type { Clock } from '../../../../shared/clock.ts';
import type { PrinterSettings } from '../../../../shared/contract/devices.ts';
import type { PrinterTrouble } from '../../../../shared/contract/documents.ts';
import type { Result } from '../../../../shared/result.ts';
import type { NotPrinted, Printer } from './port.ts';
import type { Line } from './serial-line.ts';

/**
 * How long a printer may take to answer at once, to take a part of a receipt (it prints as it goes), and to finish
 * after the last.
 */
export type Patience = { readonly answerMs: number; readonly partMs: number; readonly doneMs: number };
const usualPatience: Patience = { answerMs: 1_000, partMs: 15_000, doneMs: 20_000 };

/**
 * A receipt printer on a serial port that speaks ESC/POS. It is asked how it is before and after; one that is set up
 * as not answering is printed to in good faith. The port is open only while it prints.
 */
export const serialPrinter = (
  settings: PrinterSettings,
  clock: Clock,
  patience: Patience = usualPatience,
): Printer => ({
  language: settings.language,
  print: async (draw) => {
    const line = await openLine(settings, clock);
    if (!line) return failed('no answer', false);
    try {
      const before = settings.answers ? await troubleBefore(line, settings, patience) : null;
      if (before) return failed(before, false);
      const raster = await draw(settings.widthDots);
      for (const part of [endOfBand(settings.widthDots), ...escPos(raster)])
        if (!(await line.write(part, patience.partMs))) return failed('no answer', true);
      return settings.answers ? await whetherDone(line, patience) : ok(null);
    } finally {
      await line.close();
    }
  },
});

const failed = (trouble: PrinterTrouble, begun: boolean): Result<null, NotPrinted> => err({ trouble, begun });

/** What is wrong before anything is printed, or null. Some printers take a question for the rest of a broken-off band. */
async function troubleBefore(
  line: Line,
  { widthDots }: PrinterSettings,
  patience: Patience,
): Promise<PrinterTrouble | null> {
  const trouble = await troubleOf(line, patience);
  if (trouble !== 'no answer') return trouble;
  await line.write(endOfBand(widthDots), patience.answerMs);
  return troubleOf(line, patience);
}

/** What a printer says is wrong at this moment, or null. */
async function troubleOf(line: Line, { answerMs }: Patience): Promise<PrinterTrouble | null> {
  const offline = await line.ask(askOffline, isStatus, answerMs);
  if (offline === null) return 'no answer';
  const paper = await line.ask(askPaper, isStatus, answerMs);
  return paper === null ? 'no answer' : (offlineTrouble(offline) ?? paperTrouble(paper));
}

/** Waits until the last line is on paper. A printer that stops answers why at once, but not that it is done. */
async function whetherDone(line: Line, patience: Patience): Promise<Result<null, NotPrinted>> {
  const isDone = (byte: number) => (byte & 0x90) === 0;
  if ((await line.ask(askDone, isDone, patience.doneMs)) !== null) return ok(null);
  return failed((await troubleOf(line, patience)) ?? 'no answer', true);
}
