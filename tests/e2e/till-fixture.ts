import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startHeadOffice } from '../faults/head-office-child.ts';
import { foundBoutique } from './boutique.ts';
import { openTillWindow } from './till-window.ts';
import type { BrowserContextOptions } from '@playwright/test';
import type { HeadOfficeChild } from '../faults/head-office-child.ts';
import type { Boutique } from './boutique.ts';
import type { Opening, Prepare, TillWindow } from './till-window.ts';

type Fixtures = {
  /** An empty folder, gone after the test. */
  readonly folder: string;
  /** A boutique of the test's own: staff, pieces, and nothing sold yet. */
  readonly boutique: Boutique;
  /** Opens a till and a window on it; both are closed after the test. */
  readonly openTill: (
    opening: Opening,
    options?: BrowserContextOptions,
    prepare?: Prepare,
  ) => Promise<TillWindow>;
  /** A window on the boutique, with nobody signed in. */
  readonly till: TillWindow;
  /** Starts a head office on the test's own books; a second start is a restart. */
  readonly openOffice: (port?: number) => Promise<HeadOfficeChild>;
};
type WorkerFixtures = { readonly founded: Boutique };

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Founded once and copied: deriving keys and PINs takes its time.
  founded: [
    async ({ browserName }, give) => {
      const folder = await mkdtemp(join(tmpdir(), `carme-founded-${browserName}-`));
      await give(await foundBoutique(join(folder, 'till')));
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  folder: async ({ browserName }, give) => {
    const folder = await mkdtemp(join(tmpdir(), `carme-e2e-${browserName}-`));
    await give(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  boutique: async ({ founded, folder }, give) => {
    const copy = join(folder, 'till');
    await cp(founded.folder, copy, { recursive: true });
    await give({ ...founded, folder: copy });
  },
  openTill: async ({ browser }, give) => {
    const opened: TillWindow[] = [];
    await give(async (opening, options, prepare) => {
      const till = await openTillWindow(browser, opening, options, prepare);
      opened.push(till);
      return till;
    });
    for (const { close } of opened) await close();
  },
  till: async ({ openTill, boutique }, give) => give(await openTill(boutique)),
  openOffice: async ({ folder }, give) => {
    const opened: HeadOfficeChild[] = [];
    await give(async (port) => {
      const office = await startHeadOffice({ folder: join(folder, 'head-office') }, port);
      opened.push(office);
      return office;
    });
    await Promise.all(opened.map(({ kill }) => kill()));
  },
});
