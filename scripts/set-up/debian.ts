import { existsSync } from 'node:fs';
import { runProgram } from '../run-program.ts';

/** Whether packages can be installed with apt-get here without asking anybody. */
export function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Installs Debian packages as root, without a question and without what they only recommend. Speaks on stderr. */
export async function installDebianPackages(packages: readonly string[]): Promise<void> {
  const aptGet = ['-q', '-y', '-o', 'Dpkg::Use-Pty=0'];
  const commands = [
    [...aptGet, 'update'],
    [...aptGet, 'install', '--no-install-recommends', ...packages],
  ];
  for (const args of commands) {
    const { code } = await runProgram('apt-get', args, {
      output: 'stderr',
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      throw new Error(
        `apt-get could not install ${packages.join(' ')}; its message is above. ` +
          `Check that the package mirrors can be reached, then run the same command again.`,
      );
    }
  }
}
