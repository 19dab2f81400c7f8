import type { App } from 'electron';
import type { Relay } from './relay.ts';

type Quits = Pick<App, 'quit'> & { on(event: 'window-all-closed', listener: () => void): unknown };

/** The till ends with its window, and the app when the till has closed its books. */
export function quitWithWindow(app: Quits, relay: Pick<Relay, 'close'>): void {
  app.on('window-all-closed', () => void relay.close().then(() => app.quit()));
}
