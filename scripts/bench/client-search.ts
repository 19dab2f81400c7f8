import { setTimeout as pause } from 'node:timers/promises';
import { firstPolicy } from '../../resources/policy/first-policy.ts';
import { manyClients } from '../seed/many-clients.ts';
import { newPlace, openBenchTill, setUpBoutique } from './bench-till.ts';
import { openBenchWindow, signInAssociate } from './bench-window.ts';
import { beside, seriesOf } from './figure.ts';
import { floorName } from './floor.ts';
import { held, strike, strokesOf } from './keyboard.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import { writeClients } from './write-facts.ts';
import type { BenchWindow } from './bench-window.ts';
import type { Figure } from './figure.ts';

const clients = 100_000;
/** What an associate types of a client, each beginning with another letter: what was asked before is not asked again. */
const words = ['noy v', 'somsak', 'charlotte', 'hugh', '020 10 050', 'zzz'];
const passes = 4;
/** As many in all as make a series. */
const floorStrokes = 40;
const gapMs = 90;
const longestMs = 50;

/** A keystroke in the field for clients to the rows painted, letter by letter and no faster than a hand types. */
export async function measureClientSearch(): Promise<Figure[]> {
  await using folder = await makeTemporaryFolder();
  const place = newPlace(folder.path);
  const till = openBenchTill(place);
  await setUpBoutique(till, []);
  await till.close();
  writeClients(place, manyClients(clients, firstPolicy.version));
  const window = await openBenchWindow(place);
  try {
    return [await typeAll(window)];
  } finally {
    await window.close();
  }
}

async function typeAll(bench: BenchWindow): Promise<Figure> {
  const waits: number[] = [];
  const floors: number[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    await bench.page.keyboard.press('Alt+2');
    for (const word of words) waits.push(...(await typeWord(bench, word)));
    for (let stroke = 0; stroke < floorStrokes; stroke += 1) floors.push(await bench.floor.strikeOnce());
    // A lock makes the window forget, so that the next pass asks the till again.
    await bench.page.getByRole('button', { name: 'Lock the till' }).click();
    await signInAssociate(bench);
  }
  return figureOf(waits, floors);
}

async function typeWord({ page, session }: BenchWindow, word: string): Promise<number[]> {
  const waits: number[] = [];
  const field = page.getByRole('searchbox', { name: 'Number, name' });
  await field.clear();
  await field.focus();
  await pause(gapMs);
  let text = '';
  for (const stroke of strokesOf(word)) {
    text += stroke.key;
    await page.evaluate((what) => probe.watch('clients', what), text);
    const painted = strike(session, [stroke], 0).then(() => page.evaluate(() => probe.painted()));
    const [wait] = await Promise.all([painted, pause(gapMs)]);
    if (wait === null) throw new Error(`The clients of "${text}" never came`);
    waits.push(wait);
  }
  return waits;
}

function figureOf(waits: readonly number[], floors: readonly number[]): Figure {
  const measured = seriesOf(waits);
  return {
    what: `Client search, a keystroke to the rows painted${held}, ${clients} clients`,
    unit: 'ms',
    measured,
    ...beside(floorName, measured, seriesOf(floors)),
    promise: { says: `p99 <= ${longestMs} ms`, kept: measured.p99 <= longestMs },
  };
}
