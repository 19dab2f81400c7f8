import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Tool } from '../run-program.ts';
import { countPlaywright, countRun, countVitest, type Count, type ReadCount } from './count.ts';

/** Runs all of vitest, and counts. */
export function runVitest(): Promise<Count> {
  return runAndCount('vitest', countVitest, (report) => [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
}

/** Runs the end-to-end tests in the Chromium that set-up found, and counts. */
export function runEndToEnd(): Promise<Count> {
  return runAndCount('playwright', countPlaywright, () => [
    'test',
    '--config=tests/playwright.config.ts',
    '--reporter=list,json',
  ]);
}

type ToArgs = (report: string) => readonly string[];

async function runAndCount(tool: Tool, readCount: ReadCount, toArgs: ToArgs): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'carme-report-'));
  const report = join(folder, 'report.json');
  try {
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const { code } = await runTool(tool, toArgs(report), { output: 'inherit', env });
    return countRun(report, code, readCount);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
