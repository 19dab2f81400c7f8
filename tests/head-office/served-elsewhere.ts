import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { all } from '../../electron/till/database/query.ts';
import { aBoutique, foundFolder, withDatabase } from '../builders/founded-folder.ts';
import { newFolder, openTillAt } from '../test-till.ts';
import { codeOfNewBoutique, comesTrue, enrolAt } from './tills.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

/**
 * Founds two tills for the tests around, once, for founding takes its time; gives what opens copies of them in two
 * boutiques of a head office. Clients are at home at the first one's.
 */
export function foundTwoTills() {
  let founded: string;
  const [homeFolder, awayFolder] = [() => join(founded, 'home'), () => join(founded, 'away')];
  beforeAll(async () => {
    founded = await mkdtemp(join(tmpdir(), 'carme-two-'));
    for (const folder of [homeFolder(), awayFolder()]) {
      await mkdir(folder);
      await foundFolder(folder, { boutique: { ...aBoutique } });
    }
  }, 120_000);
  afterAll(() => rm(founded, { recursive: true, force: true }));
  return async (office: Office) => {
    const open = async (template: string, code: string) => {
      const folder = newFolder();
      await cp(template, folder, { recursive: true });
      return enrolAt(office, openTillAt(folder), code);
    };
    const home = await open(homeFolder(), await office.code());
    return { home, away: await open(awayFolder(), await codeOfNewBoutique(office)) };
  };
}

/** Waits until head office can find so many clients, and everyone has read what it tells. */
export const officeKnows = (office: Office, tills: readonly TestTill[], clients: number): Promise<void> =>
  comesTrue(tills, async () => {
    const { rows } = await office.store.query('select distinct client from client_lookups');
    expect(rows).toHaveLength(clients);
    await allIsRead(office);
  });

/** Whether everything from the tills is at head office, and everything from there at the tills. */
export async function allIsRead(office: Office): Promise<void> {
  const { tills } = await office.state();
  expect(tills.every(({ unread, backlog }) => unread === 0 && backlog === 0)).toBe(true);
}

/** The names of those a till finds. */
export const foundAt = async (till: TestTill, text: string) =>
  (await till.ask('clients.find', { text })).clients.map(({ displayName }) => displayName);

/** Closes a till and holds its tables against its journal. */
export async function closeSound(till: TestTill): Promise<void> {
  await till.close();
  expect(withDatabase(till.folder, (db) => verify(db, till.folder).findings)).toEqual([]);
}

/** The tables of a closed till in which a client's id stands anywhere. */
export const tablesWith = (till: TestTill, clientId: ClientId): readonly string[] =>
  withDatabase(till.folder, (db) => {
    const tables = all<{ name: string }>(
      db,
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    );
    return tables.flatMap(({ name }) => {
      const rows = all(db, `SELECT * FROM "${name}"`);
      return JSON.stringify(rows).includes(clientId) ? [name] : [];
    });
  });
