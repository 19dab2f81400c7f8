import { useEffect, useEffectEvent } from 'react';
import { textFieldAt } from '../scanner/text-field.ts';

/** Listens for keys typed while no field has the focus: so that a keypad on screen is also the one on the desk. */
export function useTyping(take: (key: string) => void, enabled = true) {
  const listener = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || textFieldAt(event.target) || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const key = digit ?? (event.key === ',' || event.code === 'NumpadDecimal' ? '.' : event.key);
    if (/^(?:[\d.]|Backspace)$/.test(key)) take(key);
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => listener(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
