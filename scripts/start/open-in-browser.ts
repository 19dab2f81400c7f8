import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openBrowserHost } from '../browser-host/open-browser-host.ts';
import { openChromiumWindow } from '../browser-host/chromium-window.ts';
import { ensureChromium } from '../set-up/chromium.ts';
import { top } from '../top.ts';
import type { BrowserHost, BrowserHostOptions } from '../browser-host/open-browser-host.ts';

type Opening = Omit<BrowserHostOptions, 'rendererFolder'> & {
  /** False: print the address instead and go on serving. */
  readonly window: boolean;
};

/** Serves the till until its window is closed or the person stops it. */
export async function openInBrowser({ window, ...options }: Opening): Promise<void> {
  const stopped = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.resolve());

  const chromium = window ? await ensureChromium().catch(tell) : undefined;
  const out = join(top, 'out');
  const host = await openBrowserHost({
    ...options,
    rendererFolder: join(out, 'renderer'),
    // The same till in one file, as the app ships it: it is up sooner than from its sources.
    tillEntry: join(out, 'main', 'till.js'),
  });
  if (chromium === undefined) {
    printAddresses(host);
    await stopped.promise;
  } else {
    const { closed, close } = await openChromiumWindow(chromium, host.address);
    await Promise.race([closed, stopped.promise]);
    close();
    await closed;
  }
  await host.close();
}

/** An address lets one browser in; a person at the terminal gets another one with the Enter key. */
function printAddresses(host: BrowserHost): void {
  const more = process.stdin.isTTY ? '; Enter gives one for another window' : '';
  console.log(`The till is open for one window at ${host.address}\nCtrl+C closes it${more}.`);
  if (!process.stdin.isTTY) return;
  createInterface({ input: process.stdin }).on('line', () => console.log(host.newAddress()));
}

function tell(problem: unknown): undefined {
  console.error(problem instanceof Error ? problem.message : problem);
}
