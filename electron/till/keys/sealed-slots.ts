import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { flushFolder } from '../flush-folder.ts';

/**
 * A small file that must never be half there: two slots, written in turn, each with a generation and a checksum,
 * each flushed to the disk before it takes its name. Reading takes the newest slot that is whole.
 */
export function readSlots(
  folder: string,
  name: string,
): { readonly generation: number; readonly text: string } | null {
  const whole = slotFiles(folder, name).flatMap((file) => readSlot(file) ?? []);
  return whole.toSorted((a, b) => b.generation - a.generation)[0] ?? null;
}

/** Writes the next generation into the slot that is not the newest, which stays as it was. */
export function writeSlots(folder: string, name: string, text: string): void {
  const generation = (readSlots(folder, name)?.generation ?? 0) + 1;
  const file = slotFiles(folder, name)[generation % 2] ?? '';
  const unfinished = `${file}.writing`;
  const descriptor = openSync(unfinished, 'w', 0o600);
  writeSync(descriptor, JSON.stringify({ generation, text, checksum: checksumOf(generation, text) }));
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, file);
  flushFolder(folder);
}

/** Takes both slots away. */
export function removeSlots(folder: string, name: string): void {
  for (const file of slotFiles(folder, name)) rmSync(file, { force: true });
}

const slotFiles = (folder: string, name: string): string[] => [
  join(folder, `${name}.a`),
  join(folder, `${name}.b`),
];

function readSlot(file: string): { generation: number; text: string } | null {
  try {
    const { generation, text, checksum } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (typeof generation !== 'number' || typeof text !== 'string') return null;
    return checksum === checksumOf(generation, text) ? { generation, text } : null;
  } catch {
    return null;
  }
}

const checksumOf = (generation: number, text: string): string =>
  createHash('sha256').update(`${generation}\n${text}`).digest('hex');
