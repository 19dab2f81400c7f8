import { topFolders } from '../lint/layers.ts';
import { runTool, type Tool } from '../run-program.ts';

export type Step = { readonly name: string; readonly tool: Tool; readonly args: readonly string[] };
export type Outcome = { readonly step: Step; readonly passed: boolean; readonly output: string };

/** What can be said of the code without running it. */
export const staticSteps: readonly Step[] = [
  { name: 'format', tool: 'prettier', args: ['--check', '--cache', '--log-level=warn', '.'] },
  { name: 'lint', tool: 'oxlint', args: ['-c', 'scripts/lint/oxlint.config.ts', ...topFolders] },
  { name: 'types', tool: 'tsc', args: ['-b', '--pretty'] },
  { name: 'dead code', tool: 'knip', args: ['--no-progress'] },
];

export const unitTests: Step = {
  name: 'unit tests',
  tool: 'vitest',
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
    '--project',
    'shell',
    '--reporter',
    'dot',
  ],
};

/** Runs steps two at a time, the most a till's two cores carry, and prints a line for each as it ends. */
export async function runSteps(steps: readonly Step[]): Promise<readonly Outcome[]> {
  const outcomes = new Map<Step, Outcome>();
  const waiting = [...steps];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { code, output, seconds } = await runTool(step.tool, step.args);
      outcomes.set(step, { step, passed: code === 0, output });
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(10)}  ${seconds.toFixed(1)} s`);
    }
  };
  await Promise.all([work(), work()]);
  return steps.flatMap((step) => outcomes.get(step) ?? []);
}

/** Prints what the failed steps said, and returns how many failed. */
export function explainFailures(outcomes: readonly Outcome[]): number {
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { step, output } of failed) console.log(`\n--- ${step.name}\n${output.trimEnd()}`);
  return failed.length;
}
