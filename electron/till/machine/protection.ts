import { linux } from './linux.ts';
import { macOs } from './mac-os.ts';
import { windows } from './windows.ts';
import type { Protection } from '../../../shared/sync/protection.ts';

/** How one operating system is asked: what cannot be found out is unknown, never assumed. */
export type ProtectionReader = {
  readonly disk: (folder: string) => Promise<Protection['disk']>;
  readonly signIn: () => Promise<Protection['signIn']>;
};

const readers: Partial<Record<NodeJS.Platform, ProtectionReader>> = {
  linux,
  darwin: macOs,
  win32: windows,
};

/**
 * How the machine itself guards what lies on it: whether the disk of a folder is encrypted, and whether the operating
 * system asks who is there when it starts. Whoever carries a till away meets these two first.
 */
export async function readProtection(folder: string): Promise<Protection> {
  const reader = readers[process.platform];
  if (!reader) return { disk: 'unknown', signIn: 'unknown' };
  const [disk, signIn] = await Promise.all([reader.disk(folder), reader.signIn()]);
  return { disk, signIn };
}
