import type { PrinterTrouble } from '../../../../../shared/contract/documents.ts';

// What a byte of status always is: 0..1..10. Flow control and noise are not.
const [mask, mark] = [0b1001_0011, 0b0001_0010] as const;

/** Whether a byte is an answer to DLE EOT. */
export const isStatus = (byte: number): boolean => (byte & mask) === mark;

/** What the answer to DLE EOT 2 says is wrong: the cause why the printer is offline. */
export function offlineTrouble(status: number): PrinterTrouble | null {
  if (status & 0x04) return 'cover open';
  if (status & 0x20) return 'paper out';
  return status & 0x40 ? 'error' : null;
}

/** What the answer to DLE EOT 4 says is wrong: the end of the roll (that it comes near stops nothing). */
export const paperTrouble = (status: number): PrinterTrouble | null => (status & 0x60 ? 'paper out' : null);
