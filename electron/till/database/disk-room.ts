import { statfsSync } from 'node:fs';

/** Less than this, in bytes, and no payment is begun: the sale, its journal entry and the log's growth must fit for sure. */
const neededBytes = 16 * 1024 * 1024;

/** Whether the disk has room for a payment, after so many bytes more. */
export function hasRoom(folder: string, moreBytes = 0): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= neededBytes + moreBytes;
}
