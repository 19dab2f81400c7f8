import { readFileSync } from 'node:fs';

export type Count = { readonly passed: number; readonly failed: number };
export type ReadCount = (report: unknown) => Count;

/**
 * Counts a run by the JSON report it left and the code it ended with. A run that ends badly though no test failed (a
 * test file that does not load, a crash before the report) is one failure: nothing passes because it did not run.
 */
export function countRun(reportFile: string, exitCode: number, readCount: ReadCount): Count {
  const count = readReport(reportFile, readCount);
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(file: string, readCount: ReadCount): Count {
  try {
    return readCount(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`The tests left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** Reads the report of vitest's JSON reporter. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Reads the report of Playwright's JSON reporter; a test that passed only at a second try failed. */
export function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
