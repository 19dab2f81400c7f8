import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleStaff } from '../../../resources/sample/sample-boutique.ts';
import { all } from '../../../electron/till/database/query.ts';
import { openForReading, closeDatabase } from '../../../electron/till/database/open-database.ts';
import { verify } from '../../../electron/till/journal/verify/verify.ts';
import { databaseFile, readSampleKey } from '../../../electron/till/start/data-folder.ts';
import { expectNoBugs, newFolder, openTillAt } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';

const [malai] = sampleStaff;
const manager = sampleStaff.find(({ role }) => role === 'manager');

test('the sample knows its five hundred: their advisers, sizes and those who are here twice, and its journal agrees', async () => {
  const sampleFolder = join(newFolder(), 'sample');
  const till = openTillAt(newFolder(), { sampleFolder, key: null });
  await till.ask('start.trySample', {});
  if (!malai || !manager) throw new Error('The sample has an associate and a manager');
  await till.signIn(malai);
  const own = await till.ask('clients.own', {});
  expect(own.clients.length).toBeGreaterThan(30);
  expect(own.clients.every(({ tier }) => typeof tier === 'string')).toBe(true);
  const sizes = await Promise.all(
    own.clients.map(({ clientId }) => till.ask('sizes.ofClient', { clientId: clientId as ClientId })),
  );
  expect(sizes.filter((one) => Array.isArray(one.sizes) && one.sizes.length > 0).length).toBeGreaterThan(5);
  await till.signIn(manager);
  expect((await till.ask('clients.alike', {})).pairs).toHaveLength(12);
  expectNoBugs(till);
  await till.close();

  const opened = openForReading(databaseFile(sampleFolder), readSampleKey(sampleFolder) ?? Buffer.alloc(32));
  if (!opened.ok) throw new Error(opened.error.code);
  expect(all(opened.value, 'SELECT client_id FROM clients')).toHaveLength(500);
  expect(verify(opened.value, sampleFolder).findings).toEqual([]);
  closeDatabase(opened.value);
});
