import { parseArgs } from 'node:util';
import { percentile } from '../tests/faults/percentile.ts';
import { runKills } from '../tests/faults/kill/run-kills.ts';
import { countKills, histogram } from '../tests/faults/kill/tally.ts';

/**
 * `npm run faults:kill -- --times 500`: kills the real till at random moments, each time looks whether all it had told
 * is still so, and at last whether head office has everything once. Ends with 1 when anything is lost.
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '500' },
    seed: { type: 'string' },
    broken: { type: 'string' },
  },
});
const times = Number(values.times);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isSafeInteger(times) || times < 1 || !Number.isSafeInteger(seed) || !isBuild(values.broken)) {
  console.error('Usage: npm run faults:kill -- [--times N] [--seed N] [--broken answers-first]');
  process.exit(2);
}
const build = values.broken ?? 'right';
console.log(`Killing the till ${times} times; seed ${seed}${build === 'right' ? '' : `; broken: ${build}`}`);
const startedMs = performance.now();
const tally = await runKills({ times, seed, build, tell: (line) => console.log(line) });
const seconds = (performance.now() - startedMs) / 1000;
const kills = countKills(tally);

console.log(`\nWhat the till was doing when it died:\n${histogram(tally).join('\n')}`);
console.log(`\n${kills} kills in ${seconds.toFixed(0)} s; ${tally.paid} sales were said to be paid.`);
const [median, p99] = [50, 99].map((percent) => percentile(tally.reopenedMs, percent).toFixed(1));
console.log(
  `Open again after ${median} ms (median), ${p99} ms (99th percentile), recovery and checks included.`,
);
console.log(`\n${tally.problems.size === 0 ? 'Nothing was lost.' : `${tally.problems.size} problems:`}`);
for (const problem of tally.problems) console.log(`  ${problem}`);
process.exitCode = tally.problems.size === 0 ? 0 : 1;

function isBuild(build: string | undefined): build is 'answers-first' | undefined {
  return build === undefined || build === 'answers-first';
}
