import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The sealed key lies in two places, each with its checksum, so that one bad spot on the disk does not lose it. */
const slots = ['till-key.a', 'till-key.b'] as const;

export type KeySlots =
  | { readonly found: 'none' }
  | { readonly found: 'damaged' }
  | { readonly found: 'sealed'; readonly sealed: Buffer; readonly whole: boolean };

/** What the two places hold. `whole` is false when one of them must be written again. */
export function readKeySlots(folder: string): KeySlots {
  const read = slots.map((slot) => readSlot(join(folder, slot)));
  const sealed = read.find((slot) => typeof slot !== 'string');
  const isSame = (slot: (typeof read)[number]) => typeof slot !== 'string' && slot.equals(sealed ?? slot);
  if (sealed) return { found: 'sealed', sealed, whole: read.every(isSame) };
  return { found: read.every((slot) => slot === 'none') ? 'none' : 'damaged' };
}

/** Writes the sealed key into both places, one after the other, each flushed before the next is touched. */
export function writeKeySlots(folder: string, sealed: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const slot of slots) writeSlot(folder, slot, sealed);
}

function readSlot(file: string): Buffer | 'none' | 'damaged' {
  try {
    const [checksum = '', text = ''] = readFileSync(file, 'utf8').split('\n');
    const sealed = Buffer.from(text, 'base64');
    return sealed.length > 0 && checksum === checksumOf(sealed) ? sealed : 'damaged';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'damaged';
  }
}

function writeSlot(folder: string, slot: string, sealed: Buffer): void {
  const unfinished = join(folder, `${slot}.writing`);
  const file = openSync(unfinished, 'w', 0o600);
  writeSync(file, `${checksumOf(sealed)}\n${sealed.toString('base64')}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, join(folder, slot));
  // Windows has no folder handle to flush; its file systems order the rename by themselves.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

const checksumOf = (sealed: Buffer): string => createHash('sha256').update(sealed).digest('hex');
