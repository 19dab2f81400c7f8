import { setTimeout as pause } from 'node:timers/promises';
import { usCharacter } from '../../renderer/scanner/us-keys.ts';
import { holdMs, idleWedge } from '../../renderer/scanner/wedge.ts';
import type { CDPSession } from '@playwright/test';

/** A key as the browser hears it: the physical key, and what the active layout writes with it. */
export type Stroke = { readonly code: string; readonly key: string; readonly shift?: boolean };

/** What a typed key waits in any case: it may be the first of a reader's. */
export const held = ` (${holdMs({ ...idleWedge, text: 'a' }) ?? 0} ms of it held back)`;

export const enter: Stroke = { code: 'Enter', key: 'Enter' };

const codes = [
  ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `Key${letter}`),
  ...Array.from('0123456789', (digit) => `Digit${digit}`),
  'Backquote',
  'Minus',
  'Equal',
  'BracketLeft',
  'BracketRight',
  'Backslash',
  'Semicolon',
  'Quote',
  'Comma',
  'Period',
  'Slash',
  'Space',
];
const keyOfCharacter = new Map(
  codes.flatMap((code) => [false, true].map((shift) => [usCharacter(code, shift), { code, shift }] as const)),
);

/**
 * The keys a reader presses for a code: always those of a US keyboard. What they write is up to the layout that is
 * active in the window; `writes` says it for each character.
 */
export const strokesOf = (text: string, writes: (character: string) => string = (same) => same): Stroke[] =>
  [...text].map((character) => {
    const physical = keyOfCharacter.get(character);
    if (!physical) throw new Error(`No US key writes ${character}`);
    return { ...physical, key: writes(character) };
  });

/**
 * Strikes keys with so many milliseconds from one to the next: 5 for a reader, 80 and more for a hand. A keyboard waits
 * for nobody, so neither does this: each key goes down at its time and says so, however busy the window is.
 */
export async function strike(session: CDPSession, strokes: readonly Stroke[], gapMs: number): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const start = timeOfDay();
  for (const [place, stroke] of strokes.entries()) {
    const at = start + place * gapMs;
    await pause(Math.max(0, at - timeOfDay()));
    sent.push(press(session, stroke, at));
  }
  await Promise.all(sent);
}

/**
 * The same keys with the same times, but handed over together: whether a test reads its scan must not depend on how
 * busy the machine is that runs it.
 */
export async function strikeTogether(
  session: CDPSession,
  strokes: readonly Stroke[],
  gapMs: number,
): Promise<void> {
  const start = timeOfDay();
  await Promise.all(strokes.map((stroke, place) => press(session, stroke, start + place * gapMs)));
}

async function press(session: CDPSession, stroke: Stroke, at: number): Promise<void> {
  const common = { ...keyOf(stroke), timestamp: at / 1000 };
  const text = stroke.key === 'Enter' ? '\r' : stroke.key;
  const down = session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...common });
  const up = session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  await Promise.all([down, up]);
}

const timeOfDay = (): number => performance.timeOrigin + performance.now();

const keyOf = ({ code, key, shift = false }: Stroke) => ({
  code,
  key,
  modifiers: shift ? shiftHeld : 0,
  windowsVirtualKeyCode: virtualKey(code),
});

const shiftHeld = 8;

/** Windows' number of a physical key, which a browser still tells as `keyCode`. */
function virtualKey(code: string): number {
  const [, letterOrDigit] = /^(?:Key|Digit)(.)$/.exec(code) ?? [];
  return letterOrDigit?.charCodeAt(0) ?? { Enter: 13, Space: 32, Minus: 189 }[code] ?? 0;
}
