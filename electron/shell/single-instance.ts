import type { App, BrowserWindow } from 'electron';

/** Whether this is the only running till; a second one ends at once and leaves the screen to the first. */
export function isFirstInstance(app: Pick<App, 'requestSingleInstanceLock' | 'quit'>): boolean {
  const first = app.requestSingleInstanceLock();
  if (!first) app.quit();
  return first;
}

type Window = Pick<BrowserWindow, 'isMinimized' | 'restore' | 'focus'>;

/** When somebody starts the till again, the window that is open comes to the front. */
export function raiseOnSecondInstance(
  app: { on(event: 'second-instance', listener: () => void): unknown },
  window: Window,
): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
