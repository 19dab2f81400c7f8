import type { Shell } from 'electron';

/** The pages outside that a screen may link to, as whole addresses. No screen has a link out so far. */
export const externalLinks: readonly string[] = [];

/** Opens a listed page in the system's browser; any other address is ignored. Electron's rule 15. */
export function openExternalLink(
  shell: Pick<Shell, 'openExternal'>,
  url: string,
  listed = externalLinks,
): void {
  if (listed.includes(url)) void shell.openExternal(url);
}
