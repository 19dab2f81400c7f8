import type { WebContents } from 'electron';

type Preventable = { preventDefault(): void };
type Contents = Pick<WebContents, 'setWindowOpenHandler'> & {
  on(event: Forbidden, listener: (event: Preventable) => void): unknown;
};
type App = {
  on(event: 'web-contents-created', listener: (event: unknown, contents: Contents) => void): unknown;
};

const forbidden = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const;
type Forbidden = (typeof forbidden)[number];

/**
 * Whatever is shown stays where it is: no navigation, no webview, no new window. A link out is handed over, to be
 * looked up in our list. Electron's rules 11 to 14.
 */
export function forbidNavigation(app: App, openLink: (url: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    for (const event of forbidden) contents.on(event, (details) => details.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      openLink(url);
      return { action: 'deny' };
    });
  });
}
