import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect } from '@playwright/test';
import { openChromiumWindow } from '../../scripts/browser-host/chromium-window.ts';
import { ensureChromium } from '../../scripts/set-up/chromium.ts';
import { top } from '../../scripts/top.ts';
import type { Page } from '@playwright/test';

type Places = {
  readonly data: string;
  readonly keyFile: string;
  /** Where every program of the test puts what is temporary. */
  readonly temporary: string;
  /** Where what the host and the till say is written to. */
  readonly log: string;
};

/** The host in a process of its own, and the window it is looked at by. */
export type RealPrograms = {
  readonly page: Page;
  readonly profile: string;
  readonly close: () => Promise<void>;
};

/** The command people start, with its own window and profile, as far as a machine without a display allows. */
export async function startRealPrograms({ data, keyFile, temporary, log }: Places): Promise<RealPrograms> {
  const sayings = await open(log, 'a');
  const options = ['--head-less', '--data', data, '--key-file', keyFile];
  const host = spawn(process.execPath, ['scripts/start.ts', ...options], {
    cwd: top,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', sayings.fd],
  });
  const hostEnded = once(host, 'exit');
  let closeWindow = async () => {};
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await closeWindow();
    host.kill();
    await hostEnded;
    await sayings.close();
  };
  try {
    const window = await openWindowIn(temporary, await addressIn(host.stdout));
    closeWindow = async () => {
      window.close();
      await window.closed;
    };
    return { page: await attach(window.profile), profile: window.profile, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** Opens the window with a temporary folder of its own, for its profile and for whatever else it writes. */
async function openWindowIn(temporary: string, address: string) {
  const outer = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  try {
    const flags = ['--headless=new', '--remote-debugging-port=0'];
    return await openChromiumWindow(await ensureChromium(), address, flags);
  } finally {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
  }
}

async function addressIn(stdout: NodeJS.ReadableStream | null): Promise<string> {
  if (!stdout) throw new Error('The host speaks to a pipe');
  for await (const line of createInterface({ input: stdout })) {
    const address = / at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The host ended before it listened');
}

/** A machine that runs other tests starts a browser in its own time. */
const patience = { timeout: 30_000 };

/** The page of a window that somebody else opened. */
async function attach(profile: string): Promise<Page> {
  const portFile = join(profile, 'DevToolsActivePort');
  await expect.poll(() => readFile(portFile, 'utf8').catch(() => ''), patience).toMatch(/^\d+\n/);
  const port = (await readFile(portFile, 'utf8')).split('\n')[0] ?? '';
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 55_000 });
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  await expect.poll(() => pages().length, patience).toBeGreaterThan(0);
  const [page] = pages();
  if (!page) throw new Error('The window has a page');
  return page;
}
