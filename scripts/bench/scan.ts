import { beside, seriesOf } from './figure.ts';
import { floorName } from './floor.ts';
import { enter, strike, strokesOf } from './keyboard.ts';
import type { BenchWindow } from './bench-window.ts';
import type { Figure } from './figure.ts';

const scans = 200;
const linesOfASale = 5;
const gapMs = 5;
const longestMs = 50;

/** A reader's last key to the piece on the sale, painted; the window shows its pieces meanwhile. */
export async function measureScan({ page, session, floor }: BenchWindow): Promise<Figure[]> {
  const waits: (number | null)[] = [];
  const floors: number[] = [];
  for (let count = 1; count <= scans; count += 1) {
    const code = `Z-${String(count * 7).padStart(6, '0')}`;
    await page.evaluate((what) => probe.watch('line', what), code);
    await strike(session, [...strokesOf(code), enter], gapMs);
    waits.push(await page.evaluate(() => probe.painted()));
    floors.push(await floor.strikeOnce());
    if (count % linesOfASale === 0) await page.getByRole('button', { name: 'Give this sale up' }).click();
  }
  const read = waits.filter((wait) => wait !== null);
  const measured = seriesOf(read);
  return [
    {
      what: `Scan to line painted${missed(scans - read.length)}`,
      unit: 'ms',
      measured,
      ...beside(floorName, measured, seriesOf(floors)),
      promise: { says: `p99 <= ${longestMs} ms`, kept: read.length === scans && measured.p99 <= longestMs },
    },
  ];
}

/** A reader that was not heard is worse than a slow one, and must not hide behind those that were. */
const missed = (count: number): string => (count === 0 ? '' : `, ${count} of ${scans} not read`);
