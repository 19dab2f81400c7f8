// npm run access:table: asks the tests of the door who sees and does what, and prints each cell with its proof.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listOf, tableOf } from './access-table/print-table.ts';
import { readProofs } from './access-table/read-proofs.ts';
import { runTool } from './run-program.ts';

const provers = ['who-may-act', 'who-sees-what', 'who-stands-so'].map(
  (name) => `tests/till/door/${name}.test.ts`,
);

const folder = await mkdtemp(join(tmpdir(), 'carme-access-'));
const report = join(folder, 'report.json');
const toReport = ['--reporter=json', `--outputFile=${report}`];
const { output } = await runTool('vitest', [
  'run',
  '--config=tests/vitest.config.ts',
  ...toReport,
  ...provers,
]);
const proofs = await readFile(report, 'utf8').then(
  (text) => readProofs(JSON.parse(text)),
  () => [],
);
await rm(folder, { recursive: true, force: true });

const unproven = proofs.filter(({ proven }) => !proven);
if (proofs.length === 0) console.error(`The tests left no proof:\n${output}`);
for (const table of ['classes', 'actions'] as const) {
  const ofTable = proofs.filter((proof) => proof.table === table);
  console.log(
    `Who ${table === 'classes' ? 'sees' : 'does'} what\n\n${tableOf(ofTable)}\n\n${listOf(ofTable)}\n`,
  );
}
console.log(`${proofs.length} cells, ${unproven.length} unproven`);
process.exitCode = proofs.length > 0 && unproven.length === 0 ? 0 : 1;
