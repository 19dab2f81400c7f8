import { openRoll } from './paper-roll.ts';
import { openEnd } from './pseudo-terminals.ts';
import type { PaperWidth } from '../../electron/till/documents/layout/styles.ts';
import type { Raster } from '../../electron/till/documents/pens/raster.ts';
import type { Cable } from './pseudo-terminals.ts';

/** A receipt printer at the other end of a cable: it reads ESC/POS byte by byte, and answers how it is. */
export type PlayedPrinter = {
  /** What it printed and cut, receipt by receipt. */
  readonly receipts: readonly Raster[];
  /** Waits for the next receipt that nobody waited for yet. */
  readonly nextReceipt: () => Promise<Raster>;
  /** Waits until it got so many bands of a receipt. */
  readonly bandsPrinted: (count: number) => Promise<void>;
  readonly be: (state: Partial<PrinterState>) => void;
  readonly close: () => Promise<void>;
};
type PrinterState = {
  readonly paperOut: boolean;
  readonly coverOpen: boolean;
  /** It is switched off: it takes bytes and says nothing. */
  readonly mute: boolean;
  /** After so many bands it is mute, and puts nothing on paper until it is told to begin anew. */
  readonly bandsToEnd: number;
};

/** Plays a printer for a paper so many dots wide; close it in the end. */
export async function playPrinter(
  { device }: Pick<Cable, 'device'>,
  widthDots: PaperWidth = 576,
): Promise<PlayedPrinter> {
  let state: PrinterState = { paperOut: false, coverOpen: false, mute: false, bandsToEnd: Infinity };
  const unread: number[] = [];
  let taken = 0;
  let bands = 0;
  let jammed = false;
  const receipts: Raster[] = [];
  const waiting: (() => void)[] = [];

  const tell = () => {
    for (const again of waiting.splice(0)) again();
  };
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise<void>((done) => void waiting.push(done));
  };
  const statusOf = (question: number) => {
    const { paperOut, coverOpen } = state;
    if (question === 2) return 0x12 | (coverOpen ? 0x04 : 0) | (paperOut ? 0x20 : 0);
    return question === 4 ? 0x12 | (paperOut ? 0x60 : 0) : 0x12;
  };
  /** Answers a question, which is three bytes long. */
  const say = (byte: number): number => {
    if (!state.mute) end.send(Uint8Array.of(byte));
    return 3;
  };

  const roll = openRoll(widthDots, {
    reset: () => {
      jammed = false;
    },
    band: () => {
      bands += 1;
      if (bands < state.bandsToEnd) return;
      jammed = true;
      state = { ...state, mute: true };
    },
    cut: (picture) => {
      if (!jammed) receipts.push(picture);
    },
  });
  /** Answers a question or moves the paper: how long the first command was, or 0 when it is not whole yet. */
  const obey = (bytes: readonly number[]): number => {
    const [a = 0, b = 0, c = 0] = bytes;
    if (bytes.length >= 3 && a === 0x10 && b === 0x04) return say(statusOf(c));
    if (bytes.length >= 3 && a === 0x1d && b === 0x72) return say(0);
    return a === 0x10 || (a === 0x1d && bytes.length < 3) ? 0 : roll.obey(bytes);
  };
  const end = await openEnd(device, (bytes) => {
    unread.push(...bytes);
    for (let length = 1; length > 0 && unread.length > 0; unread.splice(0, length)) length = obey(unread);
    tell();
  });
  return {
    receipts,
    nextReceipt: async () => {
      await until(() => receipts.length > taken);
      taken += 1;
      const receipt = receipts[taken - 1];
      if (!receipt) throw new Error('There is no such receipt');
      return receipt;
    },
    bandsPrinted: (count) => until(() => bands >= count),
    be: (changed) => {
      state = { ...state, ...changed };
    },
    close: end.close,
  };
}
