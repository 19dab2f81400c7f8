import type { Raster } from '../../electron/till/documents/pens/raster.ts';

/** The paper in a printer: what is burnt and fed comes out of it at the knife, as the picture on it. */
export type PaperRoll = {
  /** Carries out the command that the bytes begin with, and says how long it is; 0 when it is not whole yet. */
  readonly obey: (bytes: readonly number[]) => number;
};
type Happenings = {
  readonly reset?: () => void;
  readonly band?: () => void;
  readonly cut: (picture: Raster) => void;
};

const dotsPerInch = 203;

/** Puts a roll in. It knows what the till may send and throws at all else; paper is fed by whole dots only. */
export function openRoll(widthDots: number, { reset, band, cut }: Happenings): PaperRoll {
  const rowBytes = widthDots / 8;
  let rows: Uint8Array[] = [];
  // As some printers begin: two units to a dot.
  let unitsPerInch = 2 * dotsPerInch;

  const feed = (units: number) => {
    const dots = (units * dotsPerInch) / unitsPerInch;
    if (!Number.isInteger(dots)) throw new Error(`The printer cannot feed ${dots} dots`);
    rows.push(...Array.from({ length: dots }, () => new Uint8Array(rowBytes)));
    return 3;
  };
  const burn = (bytes: readonly number[]) => {
    const [xl = 0, xh = 0, yl = 0, yh = 0] = bytes.slice(4, 8);
    const [across, down] = [xl + 256 * xh, yl + 256 * yh];
    const length = 8 + across * down;
    if (bytes.length < Math.max(length, 9)) return 0;
    if (across > rowBytes) throw new Error(`A band of ${across} bytes leaves the paper`);
    for (let from = 8; from < length; from += across) {
      const row = new Uint8Array(rowBytes);
      row.set(bytes.slice(from, from + across));
      rows.push(row);
    }
    band?.();
    return length;
  };
  const cutOff = () => {
    cut({ width: widthDots, height: rows.length, bits: Uint8Array.from(rows.flatMap((row) => [...row])) });
    rows = [];
    return 4;
  };
  const begin = () => {
    unitsPerInch = 2 * dotsPerInch;
    reset?.();
    return 2;
  };
  return {
    obey: (bytes) => {
      const [a = 0, b = 0, c = 0, d = 0] = bytes;
      if (bytes.length > 0 && a === 0) return 1;
      if (bytes.length < 2) return 0;
      if (a === 0x1b && b === 0x40) return begin();
      if (bytes.length < 3) return 0;
      if (a === 0x1b && b === 0x4a) return feed(c);
      if (bytes.length < 4) return 0;
      if (a === 0x1d && b === 0x50) {
        unitsPerInch = d;
        return 4;
      }
      if (a === 0x1d && b === 0x56 && c === 66) return cutOff();
      if (a === 0x1d && b === 0x76 && c === 0x30 && d === 0) return burn(bytes);
      throw new Error(`The printer does not know ${bytes.slice(0, 8).join(' ')}`);
    },
  };
}
