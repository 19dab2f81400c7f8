import type { BrowserWindowConstructorOptions, Session } from 'electron';

/** The window's profile is in memory only: a partition without `persist:`, no cache, no dictionaries fetched. */
export function openWindowSession<S extends Pick<Session, 'setSpellCheckerEnabled'>>(sessions: {
  fromPartition(name: string, options: { cache: boolean }): S;
}): S {
  const session = sessions.fromPartition('till', { cache: false });
  session.setSpellCheckerEnabled(false);
  return session;
}

type Parts = { readonly session: Session; readonly preload: string; readonly devTools: boolean };

/** One window, sandboxed and isolated, without Node. Electron's rules 2, 3, 4, 6, 8, 9, 10, said although they are its defaults. */
export const tillWindowOptions = ({
  session,
  preload,
  devTools,
}: Parts): BrowserWindowConstructorOptions => ({
  title: 'Carme Till',
  width: 1280,
  height: 800,
  minWidth: 1024,
  minHeight: 700,
  backgroundColor: '#FAF8F5',
  autoHideMenuBar: true,
  webPreferences: {
    session,
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  },
});
