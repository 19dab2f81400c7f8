import type { Raster } from '../../../documents/pens/raster.ts';

const [dle, eot, esc, gs] = [0x10, 0x04, 0x1b, 0x1d] as const;

/** What a printer is asked while it is at anything: it answers at once, whatever waits in its memory. */
export const askOffline = Uint8Array.of(dle, eot, 2);
export const askPaper = Uint8Array.of(dle, eot, 4);

/** Asked in the queue of its memory: it answers when everything before is printed. */
export const askDone = Uint8Array.of(gs, 0x72, 1);

// Small enough for every printer's memory, and for what may have to be filled up below.
const bandRows = 24;

/**
 * What ends a band that was broken off when a till went out: a printer waits for the rest of it and would take the
 * next receipt's first bytes for a picture. Between commands a printer passes over zeros.
 */
export const endOfBand = (width: number): Uint8Array => new Uint8Array((width / 8) * bandRows);

/**
 * A picture as ESC/POS: reset, then what has ink as bands of GS v 0 (no printer has a code page for Lao, and those for
 * Thai tear the marks off their letters) and what has none as paper fed by ESC J, then feed to the knife and cut. Each
 * part may be sent once the one before is through.
 */
export function escPos(raster: Raster): readonly Uint8Array[] {
  const reset = Uint8Array.of(esc, 0x40);
  const cut = Uint8Array.of(gs, 0x56, 66, 0);
  return [reset, unitOfFeed, ...stripsOf(raster), cut];
}

// GS P: paper is fed in dots (203 to an inch are eight to a millimetre). Printers begin with other units than that.
const unitOfFeed = Uint8Array.of(gs, 0x50, 203, 203);
// ESC J counts in one byte.
const longestFeed = 255;

/** The rows of a picture in strips that have ink or have none, each as long as its command can take. */
function stripsOf(raster: Raster): Uint8Array[] {
  const widths = Array.from({ length: raster.height }, (_, row) => inkedBytes(raster, row));
  const strips: Uint8Array[] = [];
  for (let from = 0; from < raster.height;) {
    const blank = widths[from] === 0;
    const longest = from + (blank ? longestFeed : bandRows);
    const change = widths.findIndex((width, row) => row > from && (width === 0) !== blank);
    const to = Math.min(longest, change === -1 ? raster.height : change);
    strips.push(blank ? feed(to - from) : band(raster, from, to, Math.max(...widths.slice(from, to))));
    from = to;
  }
  return strips;
}

/** How many bytes of a row there are up to the last with ink. */
function inkedBytes({ width, bits }: Raster, row: number): number {
  const rowBytes = width / 8;
  return bits.subarray(row * rowBytes, (row + 1) * rowBytes).findLastIndex((byte) => byte !== 0) + 1;
}

const feed = (rows: number): Uint8Array => Uint8Array.of(esc, 0x4a, rows);

/** Rows as a picture of their own, cut off to the right of the last ink. */
function band({ width, bits }: Raster, from: number, to: number, bytes: number): Uint8Array {
  const head = [gs, 0x76, 0x30, 0, bytes & 0xff, bytes >> 8, (to - from) & 0xff, (to - from) >> 8];
  const rows = Array.from({ length: to - from }, (_, row) => ((from + row) * width) / 8);
  return Uint8Array.from([...head, ...rows.flatMap((start) => [...bits.subarray(start, start + bytes)])]);
}
