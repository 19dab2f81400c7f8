import { useEffect, useEffectEvent } from 'react';

/** A key as people read it: 'F9', 'Escape', 'Alt+1', 'Ctrl+Z', '/'. */
export type Shortcut = string;

/** Listens for a key wherever the focus is, unless somebody nearer has taken it. */
export function useShortcut(shortcut: Shortcut, act: () => void, enabled = true) {
  const listener = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || !fits(event, shortcut)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => listener(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled, shortcut]);
}

function fits(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  if (event.altKey !== parts.includes('Alt') || event.ctrlKey !== parts.includes('Ctrl') || event.metaKey)
    return false;
  // By the physical key where a modifier is held, as a layout may put another character there.
  return event.key === key || event.code === `Digit${key}` || event.code === `Key${key}`;
}
