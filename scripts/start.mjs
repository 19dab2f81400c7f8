// The first script of every npm command, for a machine with nothing but Node 20 and npm: plain JavaScript, no
// dependency. Sets up, finds a Node that runs TypeScript as it is, and hands over to scripts/<verb>.ts.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './set-up/find-node.mjs';
import { installPackages } from './set-up/install-packages.mjs';

const verbs = [
  'start',
  'test',
  'check',
  'head-office',
  'verify',
  'till-stdio',
  'faults-kill',
  'faults-network',
  'bench',
  'seed',
  'contract-page',
  'compliance',
  'access-table',
  'access-mutants',
];

const top = fileURLToPath(new URL('..', import.meta.url));
const [verb = '', ...rest] = process.argv.slice(2);

try {
  if (!verbs.includes(verb)) throw new Error(`Unknown command "${verb}". Known: ${verbs.join(', ')}.`);
  await installPackages(top);
  process.exitCode = await run(findNode(top), [join(top, 'scripts', `${verb}.ts`), ...rest]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Runs a script until it ends, passing signals on, and returns the exit code to end with.
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function run(node, args) {
  const child = spawn(node, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [dirname(node), process.env.PATH].join(delimiter),
      // Compiled once, not at every start: a till is up a third sooner.
      NODE_COMPILE_CACHE: join(top, 'node_modules', '.cache', 'node'),
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl+C in a terminal reaches the child by itself; a second one would cut its tidy end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
