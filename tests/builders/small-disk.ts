import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of its own in memory, mounted for one test (Linux, as root): it can be filled, or made read-only. */
export type SmallDisk = {
  readonly folder: string;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
};

/** Elsewhere a disk cannot be made full or read-only without harm. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'carme-disk-'));
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,ro', folder),
    makeWritable: () => mount('-o', 'remount,rw', folder),
  };
}

const mount = (...args: string[]) => execFileSync('mount', args);
