import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the names in a folder are on the disk: a renamed file is only there for good after this. */
export function flushFolder(folder: string): void {
  // Windows has no folder handle to flush; its file systems order the rename by themselves.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
