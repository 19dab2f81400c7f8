// npm run access:mutants [-- --only WORDS]: weakens each class, action, relation rule, expiry and budget by itself,
// and sees that a test of how the till behaves notices.
import { parseArgs } from 'node:util';
import { findMutants } from './access-mutants/find-mutants.ts';
import { openTests } from './access-mutants/open-tests.ts';
import { testsFor } from './access-mutants/tests-for.ts';
import type { Mutant } from './access-mutants/mutant.ts';
import type { OpenTests } from './access-mutants/open-tests.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only ?? '';
const { mutants: all, idleActions } = await findMutants();
const mutants = all.filter(({ kind, what }) => `${kind}: ${what}`.includes(only));
if (mutants.length === 0) {
  console.error(`None of ${all.length} mutants is called ${only}`);
  process.exit(2);
}

const tests = await openTests();
// A test that fails by itself would kill whatever it is asked about.
const asked = [...new Set(mutants.flatMap((mutant) => testsFor(mutant).flat()))];
const failing = await tests.firstFailure(null, asked);
if (failing !== null) {
  console.error(`A test fails without a mutant, mend it first: ${failing}`);
  process.exit(1);
}
const survivors: Mutant[] = [];
for (const [index, mutant] of mutants.entries()) {
  const killer = await killerOf(tests, mutant);
  if (killer === null) survivors.push(mutant);
  const outcome = killer === null ? 'SURVIVED' : 'killed';
  console.log(
    `${index + 1}/${mutants.length} ${outcome}  ${mutant.kind}: ${mutant.what}\n    ${killer ?? ''}`,
  );
}
await tests.close();

console.log(
  `\nNothing does these yet, so that nothing changes when they are weakened: ${idleActions.join(', ')}`,
);
console.log(`${mutants.length - survivors.length} of ${mutants.length} killed`);
for (const { kind, what } of survivors) console.log(`SURVIVED  ${kind}: ${what}`);
process.exit(survivors.length === 0 ? 0 : 1);

/** The first test that fails with this mutant in. */
async function killerOf({ firstFailure }: OpenTests, mutant: Mutant): Promise<string | null> {
  for (const files of testsFor(mutant)) {
    const killer = await firstFailure(mutant, files);
    if (killer !== null) return killer;
  }
  return null;
}
