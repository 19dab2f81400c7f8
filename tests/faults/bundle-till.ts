import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { top } from '../../scripts/top.ts';

/**
 * Bundles the till under test as it is for a release: it then starts in less than half the time, and every kill needs
 * a new process. Gone with `await using`.
 */
export async function bundleTill() {
  const cache = join(top, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'till-under-test-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      rolldownOptions: { input: join(top, 'tests/faults/kill/till-under-test.ts') },
    },
  });
  return {
    program: join(folder, 'till-under-test.js'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
