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
 * A picture as ESC/POS: reset, then bands of GS v 0 (no printer has a code page for Lao, and those for Thai tear the
 * marks off their letters), then feed to the knife and cut. Each part may be sent once the one before is through.
 */
export function escPos(raster: Raster): readonly Uint8Array[] {
  const reset = Uint8Array.of(esc, 0x40);
  const cut = Uint8Array.of(gs, 0x56, 66, 0);
  return [reset, ...bandsOf(raster), cut];
}

function bandsOf({ width, height, bits }: Raster): Uint8Array[] {
  const rowBytes = width / 8;
  return Array.from({ length: Math.ceil(height / bandRows) }, (_, band) => {
    const from = band * bandRows;
    const rows = Math.min(bandRows, height - from);
    const head = [gs, 0x76, 0x30, 0, rowBytes & 0xff, rowBytes >> 8, rows & 0xff, rows >> 8];
    return Uint8Array.of(...head, ...bits.subarray(from * rowBytes, (from + rows) * rowBytes));
  });
}
