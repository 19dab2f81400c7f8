import { giveUpWaiting, holdMs, idleWedge, pressKey, release } from './wedge.ts';
import { foresee } from './foresight.ts';
import { rememberField, textFieldAt, typeInto } from './text-field.ts';
import type { WedgeKey, WedgeStep } from './wedge.ts';
import type { Clock } from '../../shared/clock.ts';

/** A timer this late was kept waiting by a busy window: keys may be queued that went down in time. */
const lateMs = 8;
/** Legacy code of a key that an input method has taken. */
const takenByInputMethod = 229;

/**
 * Reads a keyboard scanner wherever the focus is: watches every key before anybody else does, holds back what may be
 * a burst, and lets it go as typing when it was none. Returns what ends the watch.
 */
export function attachWedge(clock: Clock, onScan: (text: string) => void): () => void {
  let state = idleWedge;
  let held: KeyboardEvent[] = [];
  let remembered: EventTarget | null = null;
  let restoreField = () => {};
  let stopTimer = () => {};
  /** How late the last key arrived. */
  let lagMs = 0;
  const resent = new WeakSet<Event>();
  const ended = new AbortController();

  function take(step: WedgeStep, event?: KeyboardEvent) {
    for (const action of step.actions) {
      if (action.do === 'flush') flush();
      if (action.do === 'scan') {
        held = [];
        if (action.restore) restoreField();
        onScan(action.text);
      }
      if (action.do === 'hold' || action.do === 'swallow') {
        event?.preventDefault();
        event?.stopImmediatePropagation();
      }
      if (action.do === 'hold' && event) held.push(event);
    }
    state = step.state;
    if (event) lagMs = Math.max(0, clock.monotonicMs() - event.timeStamp);
    if (event && state.text.length === 1) remember(document.activeElement);
    watchTime();
    if (event && held.length === 1 && held[0] === event && writes(event))
      foresee(document.activeElement, event.key);
  }

  function remember(field: EventTarget | null) {
    remembered = field;
    restoreField = rememberField(field);
  }

  function flush() {
    const keys = held;
    held = [];
    for (const key of keys) resend(key);
  }

  /** Sends a held key on its way again: first to whoever listens for keys, then into the field as text. */
  function resend(key: KeyboardEvent) {
    const target = placeOf(key.target);
    const { code, shiftKey } = key;
    const options = { key: key.key, code, shiftKey, bubbles: true, cancelable: true, composed: true };
    const down = new KeyboardEvent('keydown', options);
    resent.add(down);
    const wanted = target.dispatchEvent(down);
    // Whoever listened may have moved the focus to a field, as typing on the sell screen does.
    const field = textFieldAt(target) ?? textFieldAt(document.activeElement);
    if (wanted && field && writes(key)) {
      if (field !== remembered) remember(field);
      typeInto(field, key.key);
    }
    target.dispatchEvent(new KeyboardEvent('keyup', options));
  }

  function watchTime() {
    stopTimer();
    const hold = holdMs(state);
    // Counted from its arrival, not from the key's own time stamp: where one key arrives late, so will the next.
    if (hold !== null) wakeAt(clock.monotonicMs() + hold + lagMs + 1);
  }

  function wakeAt(due: number) {
    stopTimer = clock.after(due - clock.monotonicMs(), () => {
      const now = clock.monotonicMs();
      if (now - due > lateMs) wakeAt(now + lateMs);
      else take(giveUpWaiting(state));
    });
  }

  const letGo = () => take(release(state));
  const letGoHeld = () => held.length > 0 && letGo();
  const options = { capture: true, signal: ended.signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!resent.has(event)) take(pressKey(state, keyOf(event)), event);
    },
    options,
  );
  // Nothing may overtake what was typed before it.
  for (const name of ['pointerdown', 'paste', 'cut', 'drop'] as const)
    window.addEventListener(name, letGo, options);
  // An input method that composes out of a burst does not end it. Nor does a focus that goes away: the window moves
  // it too, as when a button goes that has done its work, and a reader must not be heard by halves.
  window.addEventListener('compositionstart', letGoHeld, options);

  return () => {
    ended.abort();
    stopTimer();
    flush();
  };
}

/** Named keys ('Dead', 'Process') write nothing; a Lao or Thai key may write two characters. */
const writes = ({ key }: KeyboardEvent): boolean => key.length <= 3;

/** Where a key was struck; a place that has gone from the page since hears nothing any more. */
const placeOf = (target: EventTarget | null): EventTarget =>
  target instanceof Node && target.isConnected ? target : document.body;

const keyOf = (event: KeyboardEvent): WedgeKey => ({
  code: event.code,
  shift: event.shiftKey,
  modified: event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph'),
  repeat: event.repeat,
  composing: event.isComposing || event.keyCode === takenByInputMethod || event.key === 'Dead',
  at: event.timeStamp,
});
