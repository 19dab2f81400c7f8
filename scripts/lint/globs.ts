import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');

/**
 * Globs that count from the top of the repository. A relative one would be matched against the whole path, and a
 * clone below a folder called `tests` would lose its rules. (Files beside oxlint.config.ts are the exception:
 * oxlint matches them from there.)
 */
export function within(...globs: readonly string[]): string[] {
  return globs.map((glob) => top.replace(/[[\]{}()*?!]/gu, String.raw`\$&`) + glob);
}
