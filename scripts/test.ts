import { explainFailures, runSteps, staticSteps } from './check/steps.ts';
import { ensureBuilt } from './build.ts';
import { ensureChromium } from './set-up/chromium.ts';
import { ensurePostgresql } from './set-up/postgresql.ts';
import { ensureSocat } from './set-up/socat.ts';
import type { Count } from './test/count.ts';
import { runEndToEnd, runVitest } from './test/run-tests.ts';

/** `npm test`: sets up what the tests need, runs all of them, and ends with a line `N passed, N failed`. */
const only = readOnly(process.argv.slice(2));
const counts: Count[] = [await setUp()];
if (only === undefined) counts.push({ passed: 0, failed: explainFailures(await runSteps(staticSteps)) });
if (only !== 'e2e') counts.push(await runVitest());
if (only !== 'unit') counts.push(await runEndToEnd());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Brings what the tests need; what cannot be brought is one failure, and the tests that do without still run. */
async function setUp(): Promise<Count> {
  try {
    if (only !== 'unit') console.error(`Chromium: ${await ensureChromium()}`);
    if (only !== 'e2e') console.error(`PostgreSQL: ${await ensurePostgresql()}`);
    console.error(`socat: ${await ensureSocat()}`);
    await ensureBuilt();
    return { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function readOnly(args: readonly string[]): 'unit' | 'e2e' | undefined {
  const [flag, value] = args;
  if (flag === undefined) return undefined;
  if (flag === '--only' && (value === 'unit' || value === 'e2e')) return value;
  console.error('Usage: npm test [-- --only unit|e2e]');
  process.exit(2);
}
