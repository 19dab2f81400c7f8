import { useLayoutEffect } from 'react';

/** When what was opened closes, the focus goes back to where it was; unless it has found a new place meanwhile. */
export function useReturnFocus(open: boolean) {
  // Before anything that opens can take the focus: effects that do so run later than this one.
  useLayoutEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    return () => {
      // A frame later: by then whatever closed has left the page, and its place can be reached again.
      requestAnimationFrame(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        if (free && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, [open]);
}
