import { giveUpWaiting, idleWedge, pressKey } from '../../renderer/scanner/wedge.ts';
import type { WedgeAction, WedgeKey } from '../../renderer/scanner/wedge.ts';

/** What came of a row of keys: what the field holds, in order, and what was read as scans. */
export type Outcome = {
  readonly typed: readonly string[];
  readonly scans: readonly string[];
  readonly restores: number;
};

/** A key going down, plain unless said otherwise. */
export const key = (code: string, at: number, changed: Partial<WedgeKey> = {}): WedgeKey => ({
  code,
  shift: false,
  modified: false,
  repeat: false,
  composing: false,
  at,
  ...changed,
});

/** The keys a US keyboard strikes for a code, `gapMs` apart. */
export function strike(text: string, startMs: number, gapMs: number | readonly number[]): WedgeKey[] {
  let at = startMs;
  return [...text].map((character, place) => {
    if (place > 0) at += typeof gapMs === 'number' ? gapMs : (gapMs[place - 1] ?? 0);
    return key(codeOf(character), at, { shift: /[A-Z<@+]/.test(character) });
  });
}

const onTime = (): boolean => false;

/**
 * Plays keys to the wedge as the window does, the time after the last one included. A key that is late went down when
 * it says, but arrives only after the window gave up waiting for it.
 */
export function play(keys: readonly WedgeKey[], isLate: (place: number) => boolean = onTime): Outcome {
  const typed: string[] = [];
  const scans: string[] = [];
  let held: string[] = [];
  let restores = 0;
  let state = idleWedge;
  const take = (actions: readonly WedgeAction[], code: string) => {
    for (const action of actions) {
      if (action.do === 'flush') typed.push(...held.splice(0));
      if (action.do === 'pass') typed.push(code);
      if (action.do === 'hold') held.push(code);
      if (action.do !== 'scan') continue;
      held = [];
      scans.push(action.text);
      if (action.restore) restores += 1;
    }
  };
  const giveUp = () => {
    const step = giveUpWaiting(state);
    take(step.actions, '');
    state = step.state;
  };
  for (const [place, pressed] of keys.entries()) {
    if (isLate(place)) giveUp();
    const step = pressKey(state, pressed);
    take(step.actions, pressed.code);
    state = step.state;
  }
  giveUp();
  return { typed, scans, restores };
}

export function codeOf(character: string): string {
  if (/\d/.test(character)) return `Digit${character}`;
  return signs[character] ?? `Key${character.toUpperCase()}`;
}

const signs: Readonly<Record<string, string>> = {
  '<': 'Comma',
  '-': 'Minus',
  '+': 'Equal',
  '@': 'Digit2',
  ' ': 'Space',
};
