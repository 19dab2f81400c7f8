import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { openEmbedded } from '../../head-office/store/embedded.ts';
import { openPostgresql } from '../../head-office/store/postgresql.ts';
import { layEmptyBooks } from '../builders/empty-books.ts';
import { startPostgresql } from './postgresql.ts';
import type { Store } from '../../head-office/store/store.ts';
import type { Server } from './postgresql.ts';

/** Where a head office keeps its things. */
export type Place = { readonly open: () => Promise<Store> };
export type NewPlace = () => Promise<Place>;

/** A place that can be copied while nobody has it open, as a backup is. */
export type CopyablePlace = Place & { readonly copy: () => Promise<CopyablePlace> };

/** Setting a database up takes seconds, and on a busy machine many. */
const startMs = 120_000;

/** Runs the same tests on the embedded store and on a real PostgreSQL; each test has an empty one. */
export function onBothStores(tests: (newPlace: NewPlace) => void): void {
  describe('on the embedded store', () => tests(onEmbedded()));
  describe('on PostgreSQL', () => tests(onPostgresql()));
}

/** The same, on places that can be copied. */
export function onBothCopyable(tests: (newPlace: () => Promise<CopyablePlace>) => void): void {
  describe('on the embedded store', () =>
    tests(async () => {
      const folder = await aFolder();
      await layEmptyBooks(folder);
      return embeddedIn(folder);
    }));
  describe('on PostgreSQL', () => tests(onPostgresql()));
}

/** One embedded store for the tests around, emptied for each: setting one up takes seconds. */
function onEmbedded(): NewPlace {
  let folder: string;
  let shared: Store;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carme-office-'));
    await layEmptyBooks(folder);
    shared = await embeddedIn(folder).open();
  }, startMs);
  afterAll(async () => {
    await shared.close();
    await rm(folder, { recursive: true, force: true });
  });
  return async () => {
    await shared.query('drop schema public cascade');
    await shared.query('create schema public');
    return { open: () => Promise.resolve({ ...shared, close: () => Promise.resolve() }) };
  };
}

/** Starts a PostgreSQL for the tests around, and gives databases on it. */
export function onPostgresql(): () => Promise<CopyablePlace> {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgresql();
  }, startMs);
  afterAll(() => server.stop(), startMs);
  return async () => postgresqlAt(server, await server.newDatabase());
}

/** A folder that is gone when the test has ended. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'carme-office-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const embeddedIn = (folder: string): CopyablePlace => ({
  open: async () => {
    const opened = await openEmbedded(folder);
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  },
  copy: async () => {
    const copy = await aFolder();
    await cp(folder, copy, { recursive: true });
    return embeddedIn(copy);
  },
});

const postgresqlAt = (server: Server, url: string): CopyablePlace => ({
  open: () => Promise.resolve(openPostgresql(url, () => {})),
  copy: async () => postgresqlAt(server, await server.newDatabase(url)),
});
