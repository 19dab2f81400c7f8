import { usCharacter } from './us-keys.ts';

/** One key going down, as the browser tells it; `at` is its own time stamp in milliseconds, not the time of reading. */
export type WedgeKey = {
  readonly code: string;
  readonly shift: boolean;
  /** Ctrl, Alt, AltGr or Meta is down. */
  readonly modified: boolean;
  readonly repeat: boolean;
  /** An input method or a dead key has taken the key: it cannot be held back, only put right afterwards. */
  readonly composing: boolean;
  readonly at: number;
};

/** What is to be done, in this order. `pass`, `hold` and `swallow` speak of the key that came. */
export type WedgeAction =
  | { readonly do: 'pass' | 'hold' | 'swallow' | 'flush' }
  /** A whole code was read: what is held goes nowhere. `restore`: some of its keys got through and the field must be put back. */
  | { readonly do: 'scan'; readonly text: string; readonly restore: boolean };

/** A burst so far: what it says, when its last key went down, and whether some of it could not be held back. */
export type WedgeState = {
  readonly text: string;
  readonly lastAt: number;
  readonly leaked: boolean;
  readonly tailUntil: number;
  /** What was let go as typing because no more keys came in time: a key that only arrives late may still join it. */
  readonly letGo: string;
};
export type WedgeStep = { readonly state: WedgeState; readonly actions: readonly WedgeAction[] };

/** Codes shorter than this are typing. */
const shortestScan = 4;
/** A line of a document's zone that lost a little; the fillers in it are on no tag. */
const shortestZoneLine = 28;
const endOfLine = '\r';
/**
 * How long a key is held back. No hand strikes four keys each within 30 ms of the last; once four came like that it
 * is a reader, and a reader may pause when the machine it hangs on is busy.
 */
const firstKeysMs = 30;
const burstMs = 120;

const never = -Infinity;

export const idleWedge: WedgeState = { text: '', lastAt: 0, leaked: false, tailUntil: never, letGo: '' };

/** How long to wait for the next key of the burst, from the last one on; null when nothing is held. */
export function holdMs({ text }: WedgeState): number | null {
  if (text === '') return null;
  return text.length < shortestScan ? firstKeysMs : burstMs;
}

/** Takes in a key. */
export function pressKey(before: WedgeState, key: WedgeKey): WedgeStep {
  const hold = holdMs(before);
  const late = hold !== null && key.at - before.lastAt > hold;
  const { state, actions } = late ? giveUpWaiting(before) : { state: before, actions: [] };
  const next = isSuffix(key) ? takeSuffix(state, key) : takeKey(state, key);
  return { state: next.state, actions: [...actions, ...next.actions] };
}

/** No more keys came in time: what is held is a scan without a suffix, or typing. */
export function giveUpWaiting(state: WedgeState): WedgeStep {
  if (state.text.length >= shortestScan) return endScan(state, never);
  const { state: released, actions } = release(state);
  return { state: { ...released, letGo: state.text, lastAt: state.lastAt }, actions };
}

/**
 * Lets everything go at once: something else than a key happens that must not overtake what was typed. What a document
 * says is let go into no field.
 */
export function release(state: WedgeState): WedgeStep {
  if (state.text === '') return { state: { ...state, letGo: '' }, actions: [] };
  if (isDocument(state.text)) return endScan(state, never);
  return { state: idleWedge, actions: [{ do: 'flush' }] };
}

/** Whether a burst is the zone of a document or a licence's bar code, or the lines of it so far. */
export const isDocument = (text: string): boolean =>
  (text.length >= shortestZoneLine && text.includes('<')) ||
  (text.length >= shortestScan && beginsLicence(text));

/** A licence begins with this sign and a line end, which no tag does, and no hand so fast. */
const beginsLicence = (text: string): boolean => text.startsWith('@');

function takeKey(state: WedgeState, key: WedgeKey): WedgeStep {
  if (key.code.startsWith('Shift') || key.code === 'CapsLock') return { state, actions: [{ do: 'pass' }] };
  // A keyboard strikes the signs that part a licence's lines with Ctrl, or leaves them out.
  if (key.modified && beginsLicence(state.text))
    return { state: { ...state, lastAt: key.at }, actions: [{ do: 'swallow' }] };
  const character = key.modified || key.repeat ? null : usCharacter(key.code, key.shift);
  const tooSoon = state.letGo !== '' && key.at - state.lastAt <= firstKeysMs;
  const before = tooSoon ? state.letGo : state.text;
  // A code never begins with a space, and a button answers to one at once.
  if (character === null || (character === ' ' && before === '')) return passAfterFlush(state);
  const leaked = state.leaked || tooSoon || key.composing;
  return {
    state: { ...idleWedge, text: before + character, lastAt: key.at, leaked },
    actions: [{ do: key.composing ? 'pass' : 'hold' }],
  };
}

function takeSuffix(state: WedgeState, key: WedgeKey): WedgeStep {
  if (isDocument(state.text) || beginsLicence(state.text)) {
    // A document has several lines, each with a suffix: what ends it is silence.
    const text = state.text.endsWith(endOfLine) ? state.text : state.text + endOfLine;
    return { state: { ...state, text, lastAt: key.at }, actions: [{ do: 'swallow' }] };
  }
  if (state.text.length >= shortestScan) {
    const { state: ended, actions } = endScan(state, key.at + firstKeysMs);
    return { state: ended, actions: [...actions, { do: 'swallow' }] };
  }
  // Some readers end with two keys, carriage return and line feed: the second must not press a button either.
  if (state.text === '' && key.at <= state.tailUntil) return { state, actions: [{ do: 'swallow' }] };
  return passAfterFlush(state);
}

function passAfterFlush(state: WedgeState): WedgeStep {
  const released = release(state);
  return { state: released.state, actions: [...released.actions, { do: 'pass' }] };
}

const endScan = ({ text, leaked }: WedgeState, tailUntil: number): WedgeStep => ({
  state: { ...idleWedge, tailUntil },
  actions: [{ do: 'scan', text: text.trimEnd(), restore: leaked }],
});

const isSuffix = ({ code, modified, repeat }: WedgeKey): boolean =>
  !modified && !repeat && (code === 'Enter' || code === 'NumpadEnter' || code === 'Tab');
