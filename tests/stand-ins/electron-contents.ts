import { EventEmitter } from 'node:events';
import type { HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron';

/** The contents of a window: what was sent to it, and what a page in it would be allowed. */
export function makeContents() {
  const sent: { channel: string; args: unknown[] }[] = [];
  const seen = { reloads: 0 };
  let openWindow: (details: HandlerDetails) => WindowOpenHandlerResponse = () => ({ action: 'allow' });
  const contents = {
    send: (channel, ...args: unknown[]) => void sent.push({ channel, args }),
    isDestroyed: () => false,
    reload: () => void seen.reloads++,
    setWindowOpenHandler: (handler) => void (openWindow = handler),
  } satisfies Pick<WebContents, 'send' | 'isDestroyed' | 'reload' | 'setWindowOpenHandler'>;
  return Object.assign(new EventEmitter(), contents, {
    mainFrame: { origin: 'app://till' },
    sent,
    seen,
    /** What happens when the page opens a window. */
    open: (url: string) => openWindow({ url } as HandlerDetails).action,
  });
}

/** Emits an event that can be prevented, and says whether it was. */
export function isPrevented(contents: EventEmitter, event: string): boolean {
  let prevented = false;
  contents.emit(event, { preventDefault: () => (prevented = true) });
  return prevented;
}
