import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openBrowserHost } from '../browser-host/open-browser-host.ts';
import { chromiumFlags, ensureChromium } from '../set-up/chromium.ts';
import { top } from '../top.ts';
import { pins } from './bench-till.ts';
import { openFloor } from './floor.ts';
import { installProbe } from './page-probe.ts';
import { strike, strokesOf } from './keyboard.ts';
import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './bench-till.ts';
import type { Floor } from './floor.ts';

/** A Chromium without a display; the size of a counter's screen. */
export const launchChromium = async () =>
  chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumFlags] });
export const screen = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' } as const;

/** A window of a real till in a real host, with an associate signed in; keys go in by `session`. */
export type BenchWindow = {
  readonly page: Page;
  readonly session: CDPSession;
  /** Beside it, the least a page of this browser can do. */
  readonly floor: Floor;
  readonly close: () => Promise<void>;
};

export async function openBenchWindow({ folder, keyHex }: Place): Promise<BenchWindow> {
  const rendererFolder = join(top, 'out', 'renderer');
  const host = await openBrowserHost({ folder, sampleFolder: folder, keyHex, rendererFolder });
  const browser = await launchChromium();
  const page = await browser.newPage(screen);
  await page.addInitScript(installProbe);
  await page.goto(host.address);
  const session = await page.context().newCDPSession(page);
  const floor = await openFloor(await browser.newPage(screen));
  const close = async () => {
    await browser.close();
    await host.close();
  };
  const signedIn = await signInAssociate({ page, session }).catch((problem: unknown) => ({ problem }));
  if (!signedIn) return { page, session, floor, close };
  await close();
  throw signedIn.problem;
}

/** Touches the associate's tile and types the PIN as a hand does. */
export async function signInAssociate({
  page,
  session,
}: Pick<BenchWindow, 'page' | 'session'>): Promise<void> {
  await page.getByRole('button', { name: 'Anna P' }).click();
  await strike(session, strokesOf(pins.associate), 80);
  await page.getByRole('searchbox').waitFor();
}
