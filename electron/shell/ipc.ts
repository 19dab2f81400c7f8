import { callChannel, noticeChannel } from './channels.ts';
import { readRequest } from './request-frame.ts';
import { appOrigin } from './window/app-protocol.ts';
import type { WebContents, WebFrameMain } from 'electron';
import type { Response } from '../../shared/contract/protocol.ts';
import type { Relay } from './relay.ts';

type Sent = { readonly senderFrame: Pick<WebFrameMain, 'origin'> | null };
type IpcMain = {
  handle(channel: string, listener: (event: Sent, request: unknown) => Promise<Response>): void;
};
type Navigation = { readonly isMainFrame: boolean; readonly isSameDocument: boolean };
type Contents = Pick<WebContents, 'send' | 'isDestroyed'> & {
  readonly mainFrame: Pick<WebFrameMain, 'origin'>;
  on(event: 'did-start-navigation', listener: (navigation: Navigation) => void): unknown;
  on(event: 'destroyed', listener: () => void): unknown;
};
type Parts = { readonly ipcMain: IpcMain; readonly contents: Contents; readonly relay: Relay };

/**
 * Carries calls and notices between the window and the till. Only the window's own page is heard (Electron's rule 17),
 * and each page load is a connection of its own, so that nobody is signed in on a page that was loaded again.
 */
export function serveWindow({ ipcMain, contents, relay }: Parts): void {
  const connect = () =>
    relay.connect('window', (notice) => {
      if (!contents.isDestroyed()) contents.send(noticeChannel, notice);
    });
  let connection = connect();

  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    connection.close();
    connection = connect();
  });
  contents.on('destroyed', () => connection.close());

  ipcMain.handle(callChannel, async ({ senderFrame }, message) => {
    const ours =
      senderFrame !== null && senderFrame === contents.mainFrame && senderFrame.origin === appOrigin;
    if (!ours) throw new Error('Only the page of the till may speak to the till');
    const request = readRequest(message);
    if (!request) throw new Error('The preload sends nothing but requests');
    return connection.call(request);
  });
}
