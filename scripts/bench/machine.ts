import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { seriesOf } from './figure.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';
import type { Series } from './figure.ts';

/** What the figures were measured on: without it they say nothing. */
export type Machine = {
  readonly system: string;
  readonly node: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryMb: number;
  /** How many processes wanted a core in the last minute, before the bench began. */
  readonly load: number;
  /** One page written and synced, in milliseconds: nothing that is on disk can be told sooner. */
  readonly diskSyncMs: Series;
};

const probes = 200;
const page = Buffer.alloc(4096, 'page');

export async function describeMachine(): Promise<Machine> {
  const cores = cpus();
  return {
    system: `${type()} ${release()}`,
    node: process.version,
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown',
    memoryMb: Math.round(totalmem() / 2 ** 20),
    load: loadavg()[0] ?? 0,
    diskSyncMs: await probeDisk(),
  };
}

async function probeDisk(): Promise<Series> {
  await using folder = await makeTemporaryFolder();
  const file = openSync(join(folder.path, 'probe'), 'w');
  const waits = Array.from({ length: probes }, () => {
    const start = performance.now();
    writeSync(file, page);
    fsyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  return seriesOf(waits);
}
