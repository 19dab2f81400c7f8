import { useEffect, useEffectEvent } from 'react';

/** Typing while nothing has the focus is searching: the key that is struck writes into the field it brings the focus to. */
export function useTypeToSearch(look: () => void, enabled: boolean) {
  const listener = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (event.defaultPrevented || modified || event.target !== document.body) return;
    if (/^[\p{L}\p{N}]\p{M}*$/u.test(event.key)) look();
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => listener(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
