import { join } from 'node:path';
import { expect } from '@playwright/test';
import { enter, strike, strikeTogether, strokesOf } from '../../scripts/bench/keyboard.ts';
import { openBrowserHost } from '../../scripts/browser-host/open-browser-host.ts';
import { top } from '../../scripts/top.ts';
import { writesIn } from './layouts.ts';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { BrowserHost } from '../../scripts/browser-host/open-browser-host.ts';
import type { Stroke } from '../../scripts/bench/keyboard.ts';
import type { Layout } from './layouts.ts';

/** What a till is opened on: where its data lies, and its key where it has one. */
export type Opening = { readonly folder: string; readonly keyHex: string | null };

/** A real till process in a real host, and a window on it. */
export type TillWindow = {
  readonly host: BrowserHost;
  readonly page: Page;
  /** Reads a tag, or the lines of a document: a burst of keys, each line with Enter, as a reader on a keyboard's cable sends it. */
  readonly scan: (code: string, layout?: Layout) => Promise<void>;
  /** Types as a hand does, key by key. */
  readonly type: (strokes: readonly Stroke[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What is done to the page before it loads anything. */
export type Prepare = (page: Page) => Promise<void>;

const readerGapMs = 5;
const handGapMs = 80;
const counter: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  colorScheme: 'light',
  reducedMotion: 'reduce',
};

export async function openTillWindow(
  browser: Browser,
  { folder, keyHex }: Opening,
  options: BrowserContextOptions = {},
  prepare: Prepare = async () => {},
): Promise<TillWindow> {
  const rendererFolder = join(top, 'out', 'renderer');
  const host = await openBrowserHost({ folder, sampleFolder: folder, keyHex, rendererFolder });
  const context = await browser.newContext({ ...counter, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await prepare(page);
  await page.goto(host.address);
  const session = await context.newCDPSession(page);
  let closed = false;
  return {
    host,
    page,
    scan: (code, layout = 'US') => {
      const lines = code.split('\r').map((line) => [...strokesOf(line, writesIn(layout)), enter]);
      return strikeTogether(session, lines.flat(), readerGapMs);
    },
    type: (strokes) => strike(session, strokes, handGapMs),
    close: async () => {
      if (closed) return;
      closed = true;
      await context.close();
      await host.close();
      // Also what the Content Security Policy refused.
      expect(complaints, 'what the window complained of').toEqual([]);
    },
  };
}
