import { textFieldAt } from './text-field.ts';

const foreseeing = new WeakMap<EventTarget, (text: string) => void>();

/**
 * Tells what a field will hold if the key that is held back proves to be typing: what that needs can be asked for
 * while the key waits. Nothing may be shown of it: a reader's first key looks the same.
 */
export const foreseeTyping = (field: EventTarget, listener: (text: string) => void): void =>
  void foreseeing.set(field, listener);

/** A key was held back that would write this text at the place that has the focus. */
export function foresee(target: EventTarget | null, text: string): void {
  const field = textFieldAt(target);
  const listener = field && foreseeing.get(field);
  if (!listener) return;
  const { value, selectionStart, selectionEnd } = field;
  listener(value.slice(0, selectionStart ?? value.length) + text + value.slice(selectionEnd ?? value.length));
}
