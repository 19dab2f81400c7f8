import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openTill } from '../electron/till/open-till.ts';
import { foundFolder, testKey } from './builders/founded-folder.ts';
import { makeTestClock } from './builders/test-clock.ts';
import { connectTo } from './builders/connection.ts';
import type { NewPiece } from '../electron/till/catalogue/receive.ts';
import type { Phase } from '../electron/till/house.ts';
import type { Till } from '../electron/till/open-till.ts';
import type { TestConnection } from './builders/connection.ts';
import type { Boutique } from './builders/founded-folder.ts';
import type { TestClock } from './builders/test-clock.ts';

export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: object;
  readonly what: string;
};

/** The real till on a folder of its own, with a clock moved by hand, and a window connected to it. */
export type TestTill = Omit<TestConnection, 'close'> & {
  readonly folder: string;
  readonly clock: TestClock;
  readonly log: readonly LogLine[];
  readonly phases: readonly Phase[];
  readonly connect: (kind?: Parameters<Till['connect']>[0]) => TestConnection;
  /** Closes the till and opens it again on the same folder, as after a restart. */
  readonly restart: (again?: Opening) => Promise<TestTill>;
  readonly close: () => Promise<void>;
};

/** How a till is opened: with the folder's key and a fresh clock, unless said otherwise. */
export type Opening = {
  readonly key?: Uint8Array | null;
  readonly clock?: TestClock;
  readonly observe?: (phase: Phase) => void;
  readonly sampleFolder?: string;
  /** Whether there is a printer that takes its time and needs no paper, as there is unless said otherwise. */
  readonly simulateDevices?: boolean;
};

/** A folder of our own under the temp folder, removed when the test ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carme-till-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A founded boutique, open, with the pieces given. */
export async function openTestTill({
  pieces = [],
  boutique,
  ...opening
}: Opening & {
  readonly pieces?: readonly NewPiece[];
  readonly boutique?: Boutique;
} = {}): Promise<TestTill> {
  const folder = newFolder();
  await foundFolder(folder, { pieces, ...(boutique && { boutique }) });
  return openTillAt(folder, opening);
}

/** Opens whatever lies in a folder. */
export function openTillAt(folder: string, opening: Opening = {}): TestTill {
  const { key = testKey, clock = makeTestClock(), observe = () => {}, sampleFolder } = opening;
  const { simulateDevices = true } = opening;
  const log: LogLine[] = [];
  const phases: Phase[] = [];
  const say = (level: LogLine['level']) => (facts: object, what: string) =>
    void log.push({ level, facts, what });
  const till = openTill({
    folder,
    sampleFolder: sampleFolder ?? join(folder, 'sample'),
    key,
    clock,
    makeId: randomUUIDv7,
    log: { info: say('info'), warn: say('warn'), error: say('error') },
    simulateDevices,
    opened: () => {},
    observe: (phase) => {
      phases.push(phase);
      observe(phase);
    },
  });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await till.close();
  };
  onTestFinished(close);
  const connect: TestTill['connect'] = (kind = 'window') => connectTo(till, kind);
  return {
    ...connect(),
    folder,
    clock,
    log,
    phases,
    connect,
    close,
    restart: async (again = {}) => {
      await close();
      return openTillAt(folder, { ...opening, clock: clock.afterRestart(), ...again });
    },
  };
}

/** Lets time pass while somebody stands at the till: it would lock itself otherwise. */
export async function standBy({ clock, send }: Pick<TestTill, 'clock' | 'send'>, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= aMinuteMs) {
    await clock.advance(Math.min(left, aMinuteMs));
    await send('staff.present', {});
  }
}
const aMinuteMs = 60_000;

/** Fails when the till met a bug: for tests that only ever do what is expected. */
export const expectNoBugs = ({ log }: Pick<TestTill, 'log'>): void =>
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
