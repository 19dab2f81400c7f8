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

/** The command people start, with its own window and profile, as far as a machine without a display allows. */
export async function startRealPrograms({ data, keyFile, temporary, log }: Places) {
  const env = { ...process.env, TMPDIR: temporary };
  const sayings = await open(log, 'a');
  const host = spawn(
    process.execPath,
    ['scripts/start.ts', '--head-less', '--data', data, '--key-file', keyFile],
    { cwd: top, env, stdio: ['ignore', 'pipe', sayings.fd] },
  );
  const hostEnded = once(host, 'exit');
  const address = await addressIn(host.stdout);
  const outer = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  const window = await openChromiumWindow(await ensureChromium(), address, [
    '--headless=new',
    '--remote-debugging-port=0',
  ]);
  if (outer === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = outer;
  return {
    profile: window.profile,
    page: await attach(window.profile),
    close: async () => {
      window.close();
      await window.closed;
      host.kill();
      await hostEnded;
      await sayings.close();
    },
  };
}

async function addressIn(stdout: NodeJS.ReadableStream | null): Promise<string> {
  if (!stdout) throw new Error('The host speaks to a pipe');
  for await (const line of createInterface({ input: stdout })) {
    const address = / at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The host ended before it listened');
}

/** The page of a window that somebody else opened. */
async function attach(profile: string): Promise<Page> {
  const portFile = join(profile, 'DevToolsActivePort');
  await expect.poll(() => readFile(portFile, 'utf8').catch(() => '')).toMatch(/^\d+\n/);
  const port = (await readFile(portFile, 'utf8')).split('\n')[0] ?? '';
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 55_000 });
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  await expect.poll(() => pages().length).toBeGreaterThan(0);
  const [page] = pages();
  if (!page) throw new Error('The window has a page');
  return page;
}
