import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Runs `npm ci` unless node_modules was made from this very package-lock.json. Speaks on stderr only.
 * @param {string} top
 */
export async function installPackages(top) {
  const lockFile = join(top, 'package-lock.json');
  if (!existsSync(lockFile)) {
    throw new Error(
      `${lockFile} is missing: this is not a whole clone. Clone the repository and run the command there.`,
    );
  }
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  const stamp = join(top, 'node_modules', '.made-from-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  console.error('Setting up: installing packages, which takes about half a minute.');
  const stopClock = showElapsed();
  const code = await runNpm(top, ['ci', '--loglevel=error', '--no-progress', '--no-audit', '--no-fund']);
  const seconds = stopClock();
  if (code !== 0) {
    throw new Error(
      `npm ci ended with code ${code}; its message is above. If it says nothing of the network, delete the folder ` +
        `node_modules; then run the same command again.`,
    );
  }
  writeFileSync(stamp, lock);
  console.error(`Set up in ${seconds} s.`);
}

/**
 * Runs the npm that started us, if one did: it is there for sure, and it is the version the user chose.
 * @param {string} top
 * @param {readonly string[]} args
 * @returns {Promise<number | string | null>} the exit code, or the signal that ended it
 */
function runNpm(top, args) {
  const child = spawnNpm(top, args);
  return new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(new Error('npm was not found. Install Node 24 from nodejs.org, which brings npm.')),
    );
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
}

/**
 * @param {string} top
 * @param {readonly string[]} args
 */
function spawnNpm(top, args) {
  /** @type {import('node:child_process').SpawnOptions} What npm says goes to our stderr (2). */
  const options = { cwd: top, stdio: ['ignore', 2, 2] };
  // The Node that runs npm lies outside node_modules, which npm is about to delete.
  const { npm_execpath: npm = '', npm_node_execpath: node = process.execPath } = process.env;
  if (basename(npm) === 'npm-cli.js' && existsSync(npm)) return spawn(node, [npm, ...args], options);
  // Windows starts a .cmd file only through its shell; every word of the command is our own.
  if (process.platform === 'win32') return spawn('npm.cmd', args, { ...options, shell: true });
  return spawn('npm', args, options);
}

/** Shows that something goes on: a running second in a terminal, a line every ten seconds elsewhere. */
function showElapsed() {
  const start = Date.now();
  const elapsed = () => Math.round((Date.now() - start) / 1000);
  const terminal = process.stderr.isTTY;
  const tick = () =>
    terminal ? process.stderr.write(`\r${elapsed()} s `) : console.error(`… ${elapsed()} s`);
  const timer = setInterval(tick, terminal ? 1000 : 10_000);
  return () => {
    clearInterval(timer);
    if (terminal) process.stderr.write('\r');
    return elapsed();
  };
}
