import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from '../top.ts';

const home = join(top, 'node_modules', 'electron');
/** Written when the download failed, so that later starts do not wait for it again; gone with node_modules. */
const failed = join(top, 'node_modules', '.electron-not-to-be-had');
const deadlineMs = 60_000;
const patientDeadlineMs = 15 * 60_000;
const progressMs = 10_000;

/** The path of Electron's binary, or undefined. Its package comes without it. */
export function findElectron(folder = home): string | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
}

/**
 * Finds Electron's binary or downloads it; many networks block that, so it is tried once, for a minute, and again
 * only when somebody asks for it. Speaks on stderr.
 */
export async function ensureElectron({ again }: { readonly again: boolean }): Promise<string | undefined> {
  const found = findElectron();
  if (found !== undefined || (existsSync(failed) && !again)) return found;
  console.error(
    `Setting up: downloading Electron, ${again ? 'as long as it takes' : 'for a minute at most'}.`,
  );
  await download(again ? patientDeadlineMs : deadlineMs);
  const downloaded = findElectron();
  if (downloaded === undefined) writeFileSync(failed, 'npm start -- --electron tries again\n');
  return downloaded;
}

function download(timeout: number): Promise<void> {
  const child = spawn(process.execPath, [join(home, 'install.js')], { stdio: 'ignore', timeout });
  const start = performance.now();
  const progress = setInterval(() => {
    console.error(`  still downloading, ${Math.round((performance.now() - start) / 1000)} s`);
  }, progressMs);
  return new Promise((ended) => {
    const end = () => {
      clearInterval(progress);
      ended();
    };
    child.on('error', end);
    child.on('exit', end);
  });
}
