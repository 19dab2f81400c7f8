import { useEffect, useEffectEvent } from 'react';

/** Typing while nothing has the focus is searching. */
export function useTypeToSearch(take: (key: string) => void, enabled: boolean) {
  const listener = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (event.defaultPrevented || modified || event.target !== document.body) return;
    if (!/^[\p{L}\p{N}]\p{M}*$/u.test(event.key)) return;
    // What was taken here must not be written once more by the browser into the field that now has the focus.
    event.preventDefault();
    take(event.key);
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent) => listener(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
