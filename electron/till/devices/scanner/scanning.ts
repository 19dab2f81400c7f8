import { openFraming } from './framing.ts';
import type { Clock } from '../../../../shared/clock.ts';
import type { ScannerSettings } from '../../../../shared/contract/devices.ts';
import type { Log } from '../../log.ts';
import type { ScannerDriver } from './port.ts';

const firstRetryMs = 250;
const longestRetryMs = 2_000;

/** How long somebody takes to lay a passport on a reader. */
const layingMs = 3_000;

/** The scanner that is plugged in, looked for again and again while it is not. */
export type Scanning = {
  readonly state: () => 'none' | 'ready' | 'trouble';
  /** Uses the scanner that is plugged in there, or none. */
  readonly use: (settings: ScannerSettings | null) => Promise<void>;
  readonly ports: () => Promise<readonly string[]>;
  /** Has a reader that is only played do this in a moment, where readers are played and no real one is used. */
  readonly play: (reads: () => void) => void;
  readonly close: () => Promise<void>;
};

type Parts = {
  readonly driver: ScannerDriver;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether to play a reader while there is none: in the sample. */
  readonly plays: boolean;
  readonly read: (text: string) => void;
  readonly changed: () => void;
};

export function openScanning({ driver, clock, log, plays, read, changed }: Parts): Scanning {
  let state: 'none' | 'ready' | 'trouble' = 'none';
  let cancel = () => {};
  let letGo = () => Promise.resolve();
  // Which use of a scanner this is: what belongs to an earlier one comes too late.
  let turn = 0;

  const become = (next: typeof state) => {
    if (state === next) return;
    state = next;
    changed();
  };
  const connect = async (settings: ScannerSettings, mine: number, waitMs: number): Promise<void> => {
    const retry = (afterMs: number) => {
      if (mine !== turn) return;
      become('trouble');
      const nextMs = Math.min(afterMs * 2, longestRetryMs);
      cancel = clock.after(afterMs, () => void connect(settings, mine, nextMs));
    };
    const framing = openFraming(clock, (text) => {
      if (mine === turn) read(text);
    });
    const opened = await driver.open(settings, {
      bytes: framing.feed,
      gone: () => retry(firstRetryMs),
    });
    if (!opened.ok) {
      if (state !== 'trouble') log.warn({ trouble: opened.error }, 'the scanner did not open');
      return retry(waitMs);
    }
    if (mine !== turn) return opened.value.close();
    letGo = opened.value.close;
    become('ready');
  };
  const stop = async () => {
    turn += 1;
    cancel();
    const close = letGo;
    letGo = () => Promise.resolve();
    await close();
  };
  return {
    state: () => state,
    use: async (settings) => {
      await stop();
      if (settings) return connect(settings, turn, firstRetryMs);
      become('none');
    },
    ports: driver.ports,
    play: (reads) => {
      if (!plays || state !== 'none') return;
      cancel();
      cancel = clock.after(layingMs, reads);
    },
    close: stop,
  };
}
