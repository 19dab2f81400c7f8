import { expect, test } from 'vitest';
import { runNetwork } from './network/run-network.ts';

const patienceMs = 300_000;

test(
  'every sale is at head office once and in order after a bad network, and without a new sale',
  async () => {
    const seed = 20_261_123;
    const tally = await runNetwork({ seconds: 20, seed, store: 'embedded', tell: () => {} });
    expect(tally.problems).toEqual([]);
    // It means something only when much went wrong and much was sold.
    const { passed = 0, ...faults } = Object.fromEntries(tally.fates);
    expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(passed);
    expect(tally.mishaps['put back']).toBeGreaterThan(0);
    expect(tally.paid).toBeGreaterThan(50);
  },
  patienceMs,
);
