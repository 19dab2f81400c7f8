import { openEnd } from './pseudo-terminals.ts';
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
  /** After so many bands it is switched off. */
  readonly bandsToEnd: number;
};

/** Plays a printer; close it in the end. */
export async function playPrinter({ device }: Pick<Cable, 'device'>): Promise<PlayedPrinter> {
  let state: PrinterState = { paperOut: false, coverOpen: false, mute: false, bandsToEnd: Infinity };
  let unread: number[] = [];
  let rows: { readonly width: number; readonly bits: Uint8Array }[] = [];
  let taken = 0;
  let bands = 0;
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

  /** Carries out the first command of what is unread, and says how long it was; 0 when it is not whole yet. */
  const obey = (bytes: readonly number[]): number => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    if (bytes.length > 0 && a === 0) return 1;
    if (bytes.length < 2) return 0;
    if (a === 0x1b && b === 0x40) return 2;
    if (bytes.length < 3) return 0;
    if (a === 0x10 && b === 0x04) return say(statusOf(c));
    if (a === 0x1d && b === 0x72) return say(0);
    if (bytes.length < 4) return 0;
    if (a === 0x1d && b === 0x56 && c === 66) return cut();
    if (a === 0x1d && b === 0x76 && c === 0x30 && d === 0) return print(bytes);
    throw new Error(`The printer does not know ${bytes.slice(0, 8).join(' ')}`);
  };
  const print = (bytes: readonly number[]): number => {
    const [xl = 0, xh = 0, yl = 0, yh = 0] = bytes.slice(4, 8);
    const rowBytes = xl + 256 * xh;
    const length = 8 + rowBytes * (yl + 256 * yh);
    if (bytes.length < Math.max(length, 9)) return 0;
    rows.push({ width: rowBytes * 8, bits: Uint8Array.from(bytes.slice(8, length)) });
    bands += 1;
    if (bands >= state.bandsToEnd) state = { ...state, mute: true };
    return length;
  };
  const cut = (): number => {
    const width = rows[0]?.width ?? 0;
    const bits = Uint8Array.from(rows.flatMap((band) => [...band.bits]));
    receipts.push({ width, height: (bits.length * 8) / Math.max(width, 1), bits });
    rows = [];
    return 4;
  };
  const end = await openEnd(device, (bytes) => {
    unread = [...unread, ...bytes];
    for (let length = obey(unread); length > 0; length = obey(unread)) unread = unread.slice(length);
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
