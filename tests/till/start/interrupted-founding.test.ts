import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../../electron/till/database/instance-lock.ts';
import { sealKey } from '../../../electron/till/keys/envelope.ts';
import {
  databaseFile,
  markSample,
  unfinishedDatabaseFile,
} from '../../../electron/till/start/data-folder.ts';
import { aBoutique, testRecoveryCode } from '../../builders/founded-folder.ts';
import { mali } from '../../builders/people.ts';
import { expectNoBugs, newFolder, openTestTill, openTillAt } from '../../test-till.ts';
import type { SetUp } from '../../../shared/contract/start.ts';

// One folder for both, as with `--data`: what a sample left there must not spoil a real till, nor the other way round.
const openAlone = (folder: string) => openTillAt(folder, { sampleFolder: folder });
const otherKey = Buffer.from('07'.repeat(32), 'hex');
const setUp: SetUp = {
  boutique: aBoutique,
  tillName: 'till A',
  manager: { givenName: mali.givenName, familyName: mali.familyName, pin: mali.pin },
  associates: [],
};

test('a real till is set up where a sample was cut off before it was one', async () => {
  const folder = newFolder();
  writeFileSync(unfinishedDatabaseFile(folder), 'half a page');
  markSample(folder, otherKey);
  const till = openAlone(folder);
  expect(await till.ask('start.state', {})).toMatchObject({ state: 'fresh' });
  const { recoveryCode } = await till.ask('start.setUp', setUp);
  expect(existsSync(join(folder, 'sample.key'))).toBe(false);
  const again = await till.restart();
  expect(await again.ask('start.state', {})).toMatchObject({ state: 'open', sample: false });
  const locked = await again.restart({ key: null });
  expect(await locked.ask('start.unlock', { recoveryCode })).toMatchObject({ state: 'open' });
  expectNoBugs(till);
});

test('a sample opens where a real till was cut off after its key was sealed', async () => {
  const folder = newFolder();
  await sealKey(folder, otherKey, testRecoveryCode);
  const till = openAlone(folder);
  expect(await till.ask('start.trySample', {})).toMatchObject({ state: 'open', sample: true });
  expect(await (await till.restart()).ask('start.state', {})).toMatchObject({ state: 'open', sample: true });
});

test('two programs do not found two tills in one folder', async () => {
  const folder = newFolder();
  const [one, other] = [openAlone(folder), openTillAt(folder, { key: otherKey })];
  const answers = await Promise.all([one.refusal('start.setUp', setUp), other.refusal('start.setUp', setUp)]);
  expect(answers).toEqual([null, 'folder.in-use']);
  expect(await one.ask('start.state', {})).toMatchObject({ state: 'open' });
  expectNoBugs(other);
});

test('while another program has the folder nothing of it is touched', async () => {
  const folder = newFolder();
  markSample(folder, otherKey);
  const lock = lockFolder(folder);
  expect(await openAlone(folder).refusal('start.setUp', setUp)).toBe('folder.in-use');
  expect(existsSync(join(folder, 'sample.key'))).toBe(true);
  if (lock.ok) lock.value.release();
});

test('where a till was and only its backups are left, no new one takes their sealed key away', async () => {
  const till = await openTestTill();
  await till.clock.advance(60_000);
  await till.close();
  rmSync(databaseFile(till.folder));
  const again = await till.restart();
  expect(await again.ask('start.state', {})).toMatchObject({
    state: 'refused',
    problem: { code: 'database.damaged' },
  });
  expect(await again.refusal('start.setUp', setUp)).toBe('database.damaged');
  expect(existsSync(join(till.folder, 'key-envelope.a'))).toBe(true);
});
