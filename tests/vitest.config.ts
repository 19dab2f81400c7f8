import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const standIn = fileURLToPath(new URL('stand-ins/electron.ts', import.meta.url));
const templates = ['founded-folder.ts', 'empty-books.ts'].map((file) =>
  fileURLToPath(new URL(`builders/${file}`, import.meta.url)),
);

/** Tests that open real tills, kill processes, run servers or pull cables: `npm test` runs them, `npm run check` does not. */
const slow = [
  'tests/{faults,head-office,hosts,till}/**/*.test.ts',
  'tests/screens/paying.test.ts',
  'tests/set-up/start.test.ts',
  'tests/tooling.test.ts',
];
/** Each of these starts the whole shell, whose modules keep a window and a lock: they need modules of their own. */
const shell = ['tests/shell/**/*.test.ts'];

const elsewhere = ['**/node_modules/**', 'tests/e2e/**'];

/**
 * Under Node the real `electron` package tries to download its binary and throws: every test gets the typed
 * stand-in instead.
 */
export default defineConfig({
  root,
  test: {
    alias: { electron: standIn },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Much of what tests do is waiting for disks and other programs: one worker would leave half a small machine idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Rules over values: the files share their modules, which halves the time `npm run check` takes.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, ...slow, ...shell],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'shell', include: shell } },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slow,
          exclude: elsewhere,
          globalSetup: templates,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
