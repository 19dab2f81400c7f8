import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Tool } from '../run-program.ts';

export type Count = { readonly passed: number; readonly failed: number };

/** Runs all of vitest, and counts. */
export async function runVitest(): Promise<Count> {
  return await runAndCount(
    'vitest',
    (report) => [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    countVitest,
  );
}

/** Runs the end-to-end tests in the Chromium that set-up found, and counts. */
export async function runEndToEnd(): Promise<Count> {
  return await runAndCount(
    'playwright',
    () => ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    countPlaywright,
  );
}

type ToArgs = (report: string) => readonly string[];
type ReadCount = (report: unknown) => Count;

/**
 * Runs a test tool that leaves a JSON report. A run that ends badly though no test failed (a test file that does not
 * load, a crash before the report) counts as one failure: nothing may pass because it did not run.
 */
async function runAndCount(tool: Tool, toArgs: ToArgs, readCount: ReadCount): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'carme-report-'));
  const report = join(folder, 'report.json');
  try {
    const { code } = await runTool(tool, toArgs(report), {
      output: 'inherit',
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const count = readReport(report, readCount);
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string, readCount: ReadCount): Count {
  try {
    return readCount(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`The tests left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that passed only at a second try counts as failed. */
function countPlaywright(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
