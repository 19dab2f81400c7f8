import { parseArgs } from 'node:util';
import { runNetwork } from '../tests/faults/network/run-network.ts';

/**
 * `npm run faults:network -- --minutes 3`: two real tills sell through a bad network to a real head office that is
 * killed and put back to older states. Ends with 1 unless every sale is there once, in order, soon after the mending.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    seed: { type: 'string' },
    postgresql: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.minutes) * 60;
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
  console.error('Usage: npm run faults:network -- [--minutes N] [--seed N] [--postgresql]');
  process.exit(2);
}
const store = values.postgresql ? 'postgresql' : 'embedded';
console.log(`A bad network for ${seconds} s; head office on its ${store} store; seed ${seed}`);
const startedMs = performance.now();
const tell = (what: string): void =>
  console.log(`${((performance.now() - startedMs) / 1000).toFixed(0).padStart(4)} s  ${what}`);
const { fates, mishaps, paid, entries, drainMs, problems } = await runNetwork({ seconds, seed, store, tell });

console.log('\nWhat became of requests:');
for (const [fate, count] of [...fates].toSorted(([, a], [, b]) => b - a))
  console.log(`${fate.padEnd(18)} ${String(count).padStart(6)}`);
const faulted = [...fates].reduce((sum, [fate, count]) => (fate === 'passed' ? sum : sum + count), 0);
console.log(
  `\n${faulted} faulted requests; head office killed ${mishaps.killed} times, put back ${mishaps['put back']} times.`,
);
console.log(
  `${paid} sales paid, ${entries} entries; all at head office ${(drainMs / 1000).toFixed(1)} s after the mending.`,
);
console.log(
  `\n${problems.length === 0 ? 'Every sale is there once, in order.' : `${problems.length} problems:`}`,
);
for (const problem of problems) console.log(`  ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
