import { tillFolders } from '../electron/shell/folders.ts';
import { sayError } from '../shared/messages/say.ts';
import { ensureBuilt } from './build.ts';
import { takeKey } from './keys/take-key.ts';
import { ensureElectron } from './set-up/electron.ts';
import { openInBrowser } from './start/open-in-browser.ts';
import { openInElectron } from './start/open-in-electron.ts';
import { readStartOptions } from './start/options.ts';
import { appDataFolder, hasDisplay } from './start/surroundings.ts';
import type { StartOptions } from './start/options.ts';

/** `npm start`: the till in Electron where that can be had, otherwise in an installed Chromium. */
const options = readStartOptions(process.argv.slice(2));
if ('usage' in options) {
  console.error(options.usage);
  process.exit(2);
}
await ensureBuilt();
process.exitCode = (await startElectron(options)) ?? (await startBrowser(options));
// The terminal may still be read for another address.
process.exit();

/** The exit code of Electron, or undefined when the till is to open in a browser. */
async function startElectron({
  data,
  keyFile,
  headLess,
  electron,
}: StartOptions): Promise<number | undefined> {
  // A key file is for the browser host; Electron takes the key from the operating system's keystore.
  if (headLess || keyFile !== undefined || !hasDisplay()) return undefined;
  const binary = await ensureElectron({ again: electron });
  const code = binary === undefined ? undefined : await openInElectron(binary, data);
  if (code === undefined) {
    const why = binary === undefined ? "Electron's binary cannot be had here" : 'Electron cannot run here';
    console.error(`${why}; the till opens in Chromium instead.`);
  }
  return code;
}

async function startBrowser({ data, keyFile, headLess, port }: StartOptions): Promise<number> {
  const folders = tillFolders(appDataFolder(), data);
  const key = takeKey(keyFile, folders.boutique);
  if (!key.ok) {
    console.error(sayError(key.error));
    return 1;
  }
  await openInBrowser({
    folder: folders.boutique,
    sampleFolder: folders.sample,
    keyHex: key.value,
    window: !headLess && hasDisplay(),
    ...(port !== undefined && { port }),
  });
  return 0;
}
