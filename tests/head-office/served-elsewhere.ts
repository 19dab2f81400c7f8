import { expect } from 'vitest';
import { verify } from '../../electron/till/journal/verify/verify.ts';
import { all } from '../../electron/till/database/query.ts';
import { withDatabase } from '../builders/founded-folder.ts';
import { codeOfNewBoutique, comesTrue, enrolledTill } from './tills.ts';
import type { NewPiece } from '../../electron/till/catalogue/receive.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { TestTill } from '../test-till.ts';
import type { Office } from './office.ts';

/** A till of each of two boutiques: clients are at home at the first one's. */
export async function twoBoutiques(office: Office, { pieces = [] }: { pieces?: readonly NewPiece[] } = {}) {
  const home = await enrolledTill(office);
  const away = await enrolledTill(office, { pieces, code: await codeOfNewBoutique(office) });
  return { home, away };
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
