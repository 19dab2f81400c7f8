import { setTimeout as pause } from 'node:timers/promises';
import { signInAssociate } from './bench-window.ts';
import { beside, seriesOf } from './figure.ts';
import { floorName } from './floor.ts';
import { held, strike, strokesOf } from './keyboard.ts';
import type { CDPSession, Page } from '@playwright/test';
import type { BenchWindow } from './bench-window.ts';
import type { Figure } from './figure.ts';
import type { Stroke } from './keyboard.ts';

/** What people type, each beginning with another letter: what the window has asked before, it need not ask again. */
const words = [
  'mekong',
  'sapphire',
  'platinum',
  'champa ruby',
  'dawn halo',
  'lotus',
  'gia 2140000',
  'z-0412',
];
const foreignWords = ['ดอกบัว', 'ດອກຈຳປາ'];
const passes = 4;
/** As many in all as make a series. */
const floorStrokes = 40;
const gapMs = 90;
const longestMs = 50;

/** A keystroke in the search field to its results painted, letter by letter and no faster than a hand types. */
export async function measureSearch(bench: BenchWindow, pieces: number): Promise<Figure[]> {
  const latin: number[] = [];
  const foreign: number[] = [];
  const floors: number[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    for (const word of words) latin.push(...(await typeWord(bench, strokesOf(word))));
    for (const word of foreignWords)
      foreign.push(
        ...(await typeWord(
          bench,
          [...word].map((key) => ({ code: 'KeyF', key })),
        )),
      );
    for (let stroke = 0; stroke < floorStrokes; stroke += 1) floors.push(await bench.floor.strikeOnce());
    // A lock makes the window forget, so that the next pass asks the till again.
    await bench.page.getByRole('button', { name: 'Lock the till' }).click();
    await signInAssociate(bench);
  }
  return [figureOf('Latin', pieces, latin, floors), figureOf('Thai and Lao', pieces, foreign, floors)];
}

async function typeWord({ page, session }: BenchWindow, strokes: readonly Stroke[]): Promise<number[]> {
  const waits: number[] = [];
  const field = page.getByRole('searchbox');
  await field.clear();
  await pause(gapMs);
  let text = '';
  for (const stroke of strokes) {
    text += stroke.key;
    await page.evaluate((what) => probe.watch('pieces', what), text);
    const [wait] = await Promise.all([strikeAndWait(session, page, stroke), pause(gapMs)]);
    if (wait === null) throw new Error(`The results of "${text}" never came`);
    waits.push(wait);
  }
  return waits;
}

async function strikeAndWait(session: CDPSession, page: Page, stroke: Stroke): Promise<number | null> {
  await strike(session, [stroke], 0);
  return page.evaluate(() => probe.painted());
}

function figureOf(
  script: string,
  pieces: number,
  waits: readonly number[],
  floors: readonly number[],
): Figure {
  const measured = seriesOf(waits);
  return {
    what: `Search keystroke to results painted${held}, ${script}, ${pieces} pieces`,
    unit: 'ms',
    measured,
    ...beside(floorName, measured, seriesOf(floors)),
    promise: { says: `p99 <= ${longestMs} ms`, kept: measured.p99 <= longestMs },
  };
}
