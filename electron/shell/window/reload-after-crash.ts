import type { Clock } from '../../../shared/clock.ts';

type Contents = {
  on(event: 'render-process-gone', listener: () => void): unknown;
  isDestroyed(): boolean;
  reload(): void;
};

/** A page that crashes at once again must not keep the machine busy. */
const pauseMs = 500;

/** A page that crashed is loaded again: the sale is in the till, not in the page. */
export function reloadAfterCrash(contents: Contents, clock: Pick<Clock, 'after'>): void {
  contents.on('render-process-gone', () => {
    clock.after(pauseMs, () => {
      if (!contents.isDestroyed()) contents.reload();
    });
  });
}
