import { useSyncExternalStore } from 'react';

/** Whether this window gets the keys now. */
export const useWindowFocus = (): boolean => useSyncExternalStore(watchFocus, () => document.hasFocus());

function watchFocus(changed: () => void): () => void {
  window.addEventListener('focus', changed);
  window.addEventListener('blur', changed);
  return () => {
    window.removeEventListener('focus', changed);
    window.removeEventListener('blur', changed);
  };
}
