import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages, isDebianRoot } from './debian.ts';
import { runTool } from '../run-program.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];

const wellKnown: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((place) => {
    const folder = process.env[place];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

/**
 * The path of an installed Chromium, or undefined: CHROMIUM_PATH decides when it is set, then the usual names and
 * places, then Playwright's own download.
 */
export async function findChromium(): Promise<string | undefined> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined) {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no program.`);
    return chosen;
  }
  const folders = process.platform === 'win32' ? [] : (process.env['PATH'] ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
  const found = [...places, ...(wellKnown[process.platform] ?? [])].find(isProgram);
  return found ?? [await findPlaywrights()].find(isProgram);
}

/** Finds a Chromium, or installs one; speaks on stderr. Throws with the next step when neither works. */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found !== undefined) return found;

  console.error('Setting up: installing Chromium, which takes about a minute.');
  if (isDebianRoot()) await installDebianPackages(['chromium']);
  else await runTool('playwright', ['install', 'chromium'], { output: 'stderr' });

  const installed = await findChromium();
  if (installed === undefined) {
    throw new Error('No Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to it.');
  }
  return installed;
}

/**
 * What every Chromium of ours starts with: it calls nobody but us. Its sandbox refuses to start as root, which only
 * happens on a test machine.
 */
export const chromiumFlags: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Playwright takes half a second to load, which only a machine without another Chromium should pay. */
async function findPlaywrights(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function isProgram(path: string): boolean {
  if (path === '' || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
