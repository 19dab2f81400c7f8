import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../scripts/set-up/chromium.ts';

const executablePath = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  forbidOnly: true,
  // A till serves one counter, and two cores carry one till, its browser and head office.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'en-GB',
    launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) },
  },
});
