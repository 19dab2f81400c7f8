import { cp, rm } from 'node:fs/promises';
import { startPostgresql } from '../../head-office/postgresql.ts';
import type { Server } from '../../head-office/postgresql.ts';
import type { Place } from '../head-office-child.ts';

/** Where a head office keeps its books, and how to copy them while no head office runs there, as a backup does. */
export type CopyablePlace = Place & {
  readonly copy: () => Promise<CopyablePlace>;
  readonly forget: () => Promise<void>;
};

/** A place that is new, and what must be ended after its use. */
export type NewPlace = { readonly place: CopyablePlace; readonly end: () => Promise<void> };

export const embeddedIn = (folder: string): CopyablePlace => ({
  folder,
  copy: async () => {
    await cp(folder, `${folder}+`, { recursive: true });
    return embeddedIn(`${folder}+`);
  },
  forget: () => rm(folder, { recursive: true, force: true }),
});

/** A real PostgreSQL of its own. */
export async function newPostgresql(folder: string): Promise<NewPlace> {
  const server = await startPostgresql();
  return { place: onPostgresql(server, folder, await server.newDatabase()), end: server.stop };
}

const onPostgresql = (server: Server, folder: string, databaseUrl: string): CopyablePlace => ({
  folder,
  databaseUrl,
  copy: async () => onPostgresql(server, folder, await server.newDatabase(databaseUrl)),
  forget: () => Promise.resolve(),
});
