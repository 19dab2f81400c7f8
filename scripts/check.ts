import { explainFailures, runSteps, staticSteps, unitTests } from './check/steps.ts';

/** `npm run check`: format, lint, types, dead code and unit tests, in under a minute. */
const failures = explainFailures(await runSteps([unitTests, ...staticSteps]));
process.exitCode = failures === 0 ? 0 : 1;
