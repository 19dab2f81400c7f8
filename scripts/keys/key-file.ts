import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, fstatSync, openSync, readFileSync, realpathSync, writeSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { err, ok } from '../../shared/result.ts';
import type { Failure } from '../../shared/contract/app-error.ts';
import type { Result } from '../../shared/result.ts';

type Asked = {
  readonly path: string;
  readonly dataFolder: string;
  /** A till lies in the data folder: it has a key already, and a new one would not open it. */
  readonly tillThere: boolean;
};
/** The key as 64 hex digits, and whether its file was made just now. */
export type FileKey = { readonly keyHex: string; readonly made: boolean };

/**
 * Reads the till's key from a file that only its owner may read and that does not lie with the data. For a till that
 * is not set up yet, a file that is not there is made.
 */
export function readKeyFile({ path, dataFolder, tillThere }: Asked): Result<FileKey, Failure> {
  if (liesInside(realPath(path), realPath(dataFolder))) return err({ code: 'key.file-inside' });
  const file = open(path, 'r');
  if (file !== null) return readOpened(file);
  return tillThere ? err({ code: 'key.missing' }) : make(path);
}

function readOpened(file: number): Result<FileKey, Failure> {
  try {
    // Asked of the opened file, so that it cannot be changed for another in between.
    const { mode } = fstatSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) return err({ code: 'key.file-open' });
    const keyHex = readFileSync(file, 'utf8').trim().toLowerCase();
    return /^[0-9a-f]{64}$/.test(keyHex) ? ok({ keyHex, made: false }) : err({ code: 'key.file-bad' });
  } finally {
    closeSync(file);
  }
}

function make(path: string): Result<FileKey, Failure> {
  const keyHex = randomBytes(32).toString('hex');
  // 'wx' never writes over a file that came into being meanwhile.
  const file = openSync(path, 'wx', 0o600);
  writeSync(file, `${keyHex}\n`);
  fsyncSync(file);
  closeSync(file);
  return ok({ keyHex, made: true });
}

function open(path: string, flags: 'r'): number | null {
  try {
    return openSync(path, flags);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Where a path leads once links are followed, also when its end is not there yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(realPath(parent), basename(whole));
  }
}

function liesInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}
