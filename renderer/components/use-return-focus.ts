import { useEffect, useState } from 'react';

/** When what uses it closes, the focus goes back to where it was; unless it has found a new place meanwhile. */
export function useReturnFocus() {
  // Read while drawing for the first time: an effect would come after the new page has taken the focus.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // A frame later: by then whatever closed has left the page, and its place is usable again.
      requestAnimationFrame(() => {
        const free = document.activeElement === null || document.activeElement === document.body;
        if (free && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
