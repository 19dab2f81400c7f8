import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPlaywright, countRun, countVitest } from '../../scripts/test/count.ts';

let report = '';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carme-count-'));
  report = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a vitest run is counted as it reports', () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
  expect(countRun(report, 1, countVitest)).toEqual({ passed: 7, failed: 2 });
});

test('a Playwright test that needed a second try counts as failed', () => {
  writeFileSync(report, JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } }));
  expect(countRun(report, 1, countPlaywright)).toEqual({ passed: 3, failed: 2 });
});

test('a run that ended badly without a failed test is a failure', () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }));
  expect(countRun(report, 1, countVitest)).toEqual({ passed: 7, failed: 1 });
});

test('a run that left no report is a failure, whatever it ended with', () => {
  expect(countRun(report, 0, countVitest)).toEqual({ passed: 0, failed: 1 });
});
