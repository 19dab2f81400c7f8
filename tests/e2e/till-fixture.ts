import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startHeadOffice } from '../faults/head-office-child.ts';
import { foundBoutique } from './boutique.ts';
import { openTillWindow } from './till-window.ts';
import type { BrowserContextOptions } from '@playwright/test';
import type { Place } from '../../scripts/bench/bench-till.ts';
import type { HeadOfficeChild } from '../faults/head-office-child.ts';
import type { Opening, TillWindow } from './till-window.ts';

type Fixtures = {
  /** An empty folder, gone after the test. */
  readonly folder: string;
  /** A boutique of the test's own: staff, pieces, and nothing sold yet. */
  readonly boutique: Place;
  /** Opens a till and a window on it; both are closed after the test. */
  readonly openTill: (opening: Opening, options?: BrowserContextOptions) => Promise<TillWindow>;
  /** A window on the boutique, with nobody signed in. */
  readonly till: TillWindow;
  /** Starts a head office on the test's own books; a second start is a restart. */
  readonly openOffice: (port?: number) => Promise<HeadOfficeChild>;
};
type WorkerFixtures = { readonly founded: Place };

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Founded once and copied: deriving keys and PINs takes its time.
  founded: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'carme-founded-'));
      await use(await foundBoutique(join(folder, 'till')));
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'carme-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  boutique: async ({ founded, folder }, use) => {
    const copy = join(folder, 'till');
    await cp(founded.folder, copy, { recursive: true });
    await use({ folder: copy, keyHex: founded.keyHex });
  },
  openTill: async ({ browser }, use) => {
    const opened: TillWindow[] = [];
    await use(async (opening, options) => {
      const till = await openTillWindow(browser, opening, options);
      opened.push(till);
      return till;
    });
    for (const { close } of opened) await close();
  },
  till: async ({ openTill, boutique }, use) => use(await openTill(boutique)),
  openOffice: async ({ folder }, use) => {
    const opened: HeadOfficeChild[] = [];
    await use(async (port) => {
      const office = await startHeadOffice({ folder: join(folder, 'head-office') }, port);
      opened.push(office);
      return office;
    });
    await Promise.all(opened.map(({ kill }) => kill()));
  },
});
