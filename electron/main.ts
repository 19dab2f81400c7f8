import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, safeStorage, session, shell, utilityProcess } from 'electron';
import { dataFolderOf, holdsTill, tillFolders } from './shell/folders.ts';
import { serveWindow } from './shell/ipc.ts';
import { openKeychain } from './shell/keychain/open-keychain.ts';
import { quitWithWindow } from './shell/quit.ts';
import { openRelay } from './shell/relay.ts';
import { isFirstInstance, raiseOnSecondInstance } from './shell/single-instance.ts';
import { systemClock } from './shell/system-clock.ts';
import { startTillProcess } from './shell/till-process.ts';
import { appOrigin, registerAppScheme, serveApp } from './shell/window/app-protocol.ts';
import { openExternalLink } from './shell/window/external-links.ts';
import { forbidNavigation } from './shell/window/navigation.ts';
import { allowOnlyOurFiles } from './shell/window/network.ts';
import { denyPermissions } from './shell/window/permissions.ts';
import { reloadAfterCrash } from './shell/window/reload-after-crash.ts';
import { openWindowSession, tillWindowOptions } from './shell/window/till-window.ts';

const out = import.meta.dirname;
const folders = tillFolders(app.getPath('appData'), dataFolderOf(process.argv.slice(1)));

app.setPath('userData', folders.shell);
app.enableSandbox();
registerAppScheme(protocol);
forbidNavigation(app, (url) => openExternalLink(shell, url));
if (isFirstInstance(app)) void app.whenReady().then(openTill);

async function openTill() {
  const windowSession = openWindowSession(session);
  denyPermissions(windowSession);
  allowOnlyOurFiles(windowSession);
  serveApp(windowSession.protocol, join(out, '../renderer'));

  const key = await openKeychain({
    folder: join(folders.shell, 'keychain'),
    keystore: safeStorage,
    platform: process.platform,
    tillThere: holdsTill(folders.boutique),
    makeKey: () => randomBytes(32),
  });
  if (!key.ok) process.stderr.write(`The till's key: ${key.error}. The recovery code opens the till.\n`);
  const relay = openRelay({
    startTill: startTillProcess(utilityProcess, join(out, 'till.js')),
    open: {
      say: 'open',
      folder: folders.boutique,
      sampleFolder: folders.sample,
      keyHex: key.ok ? key.value : null,
    },
    clock: systemClock,
  });

  const preload = join(out, '../preload/preload.cjs');
  const window = new BrowserWindow(
    tillWindowOptions({ session: windowSession, preload, devTools: !app.isPackaged }),
  );
  serveWindow({ ipcMain, contents: window.webContents, relay });
  reloadAfterCrash(window.webContents, systemClock);
  raiseOnSecondInstance(app, window);
  quitWithWindow(app, relay);
  await window.loadURL(`${appOrigin}/`);
}
