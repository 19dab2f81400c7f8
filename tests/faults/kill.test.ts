import { expect, test } from 'vitest';
import { runProgram } from '../../scripts/run-program.ts';

/** Every kill is a start of the till, and the machine may have other work. */
const patienceMs = 600_000;
const faultsKill = (...args: readonly string[]) =>
  runProgram(process.execPath, ['scripts/faults-kill.ts', ...args]);

test(
  'a till killed at any moment stands by all it has told',
  async () => {
    const { code, output } = await faultsKill('--times', '40');
    expect(output).toContain('Nothing was lost.');
    expect(code).toBe(0);
  },
  patienceMs,
);

test(
  'a till that says "paid" before it commits is caught',
  async () => {
    const { code, output } = await faultsKill('--times', '30', '--broken', 'answers-first');
    expect(output).toMatch(/lost: sale \S+, receipt A-\d{6}, was said to be paid and is not there/);
    expect(code).toBe(1);
  },
  patienceMs,
);
