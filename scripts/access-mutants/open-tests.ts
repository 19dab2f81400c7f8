import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { top } from '../top.ts';
import { mutated } from './mutant.ts';
import type { Vite } from 'vitest/node';
import type { Mutant } from './mutant.ts';

/** The tests of this repository, kept open to be run against one mutant after the other. No file is ever changed. */
export type OpenTests = {
  /** The first test that fails with the mutant in (null: with the code as it is), or null when all of them pass. */
  readonly firstFailure: (mutant: Mutant | null, files: readonly string[]) => Promise<string | null>;
  readonly close: () => Promise<void>;
};

export async function openTests(): Promise<OpenTests> {
  let inPlace: Mutant | null = null;
  const plugin: Vite.Plugin = {
    name: 'access-mutant',
    enforce: 'pre',
    transform: (source, id) =>
      inPlace && id.split('?')[0] === join(top, inPlace.file) ? mutated(source, inPlace) : undefined,
  };
  const vitest = await createVitest(
    {
      config: false,
      root: top,
      watch: false,
      bail: 1,
      // What was once made of a file is not what a mutant is made of.
      fsModuleCache: false,
      // Nothing is said of the runs but what becomes of each mutant.
      reporters: [{}],
      include: ['tests/**/*.test.{ts,tsx}'],
      exclude: ['tests/e2e/**', '**/node_modules/**'],
      globalSetup: ['founded-folder.ts', 'empty-books.ts'].map((file) => join(top, 'tests/builders', file)),
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
    { plugins: [plugin] },
  );
  const put = (mutant: Mutant | null) => {
    for (const one of [inPlace, mutant]) if (one) vitest.invalidateFile(join(top, one.file));
    inPlace = mutant;
  };
  return {
    firstFailure: async (mutant, files) => {
      put(mutant);
      const specifications = await vitest.globTestSpecifications([...files]);
      if (specifications.length === 0) throw new Error(`No such tests: ${files.join(', ')}`);
      // A run answers with all files that ever ran: what failed for one mutant would be counted for all after it.
      vitest.state.filesMap.clear();
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
      for (const module of testModules)
        for (const test of module.children.allTests('failed'))
          return `${module.relativeModuleId} › ${test.fullName}`;
      const broken = testModules.find((module) => module.errors().length > 0);
      if (broken) return `${broken.relativeModuleId} › does not load: ${broken.errors()[0]?.message ?? ''}`;
      return unhandledErrors.length > 0 ? `an error nobody caught: ${String(unhandledErrors[0])}` : null;
    },
    close: () => vitest.close(),
  };
}
