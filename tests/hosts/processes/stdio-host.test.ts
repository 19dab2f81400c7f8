import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../host-fixture.ts';
import { startStdio } from './stdio-client.ts';

const setUp = {
  boutique: { name: 'Maison d’essai', country: 'LA', currency: 'LAK', taxMode: 'inclusive', taxRateBp: 1000 },
  tillName: 'A',
  manager: { givenName: 'Dao', familyName: 'Keo', pin: '482915' },
};

test('the till answers line by line and says nothing else; the end of the input ends it', async () => {
  await using made = await makeFolder();
  await using till = startStdio(['--data', join(made.folder, 'data')]);
  expect(await till.call('start.state')).toMatchObject({ id: 1, ok: true, value: { state: 'fresh' } });
  const sample = { state: 'open', sample: true };
  expect(await till.call('start.trySample')).toMatchObject({ id: 2, ok: true, value: sample });
  expect(till.notices.at(-1)).toMatchObject({ event: 'start.changed', payload: sample });
  expect(await till.end()).toBe(0);
  expect(till.strange).toEqual([]);
  expect(till.errors.join('')).toBe('');
});

test('requests written at once are answered in their order, each after the one before', async () => {
  await using made = await makeFolder();
  await using till = startStdio(['--data', made.folder]);
  const calls = ['start.trySample', 'staff.tiles', 'till.status'].map((call) => till.call(call));
  expect(await Promise.all(calls)).toMatchObject([1, 2, 3].map((id) => ({ id, ok: true })));
});

test('a line that is no request is answered, an empty one passed over, and the till goes on', async () => {
  await using made = await makeFolder();
  await using till = startStdio(['--data', made.folder]);
  const malformed = { id: 0, ok: false, error: { code: 'call.malformed' } };
  for (const line of ['hello', '{"id":1', '[]', '{"id":1,"input":{}}', '{"id":"1","call":"start.state"}']) {
    expect(await till.sendLine(line), line).toMatchObject(malformed);
  }
  till.child.stdin.write('\n  \r\n');
  expect(await till.call('start.state')).toMatchObject({ id: 1, ok: true });
});

test('a till set up with a key file opens with it, and without it only with the recovery code', async () => {
  await using made = await makeFolder();
  const data = ['--data', join(made.folder, 'data')];
  const withKey = [...data, '--key-file', join(made.folder, 'till.key')];
  let recoveryCode: unknown;
  {
    await using till = startStdio(withKey);
    const answer = await till.call('start.setUp', setUp);
    expect(answer).toMatchObject({ ok: true });
    recoveryCode = answer.ok && answer.value;
    expect(await till.end()).toBe(0);
    expect(till.errors.join('')).toContain('A new key was made');
  }
  {
    await using till = startStdio(withKey);
    expect(await till.call('start.state')).toMatchObject({ value: { state: 'open', sample: false } });
  }
  await using till = startStdio(data);
  expect(await till.call('start.state')).toMatchObject({
    value: { state: 'locked', problem: { code: 'key.missing' } },
  });
  expect(await till.call('staff.tiles')).toMatchObject({ error: { code: 'key.missing' } });
  const wrong = { recoveryCode: '0000-0000-0000-0000-0000-0000-0000-0000' };
  expect(await till.call('start.unlock', wrong)).toMatchObject({ error: { code: 'key.wrong-code' } });
  expect(await till.call('start.unlock', recoveryCode)).toMatchObject({ value: { state: 'open' } });
});

test('a key file that breaks a rule is named with the next step, and nothing is written', async () => {
  await using made = await makeFolder();
  const data = join(made.folder, 'data');
  const inside = startStdio(['--data', data, '--key-file', join(data, 'till.key')]);
  expect(await inside.exited).toEqual([1, null]);
  expect(inside.errors.join('')).toBe(
    'The key file must not lie in the data folder: whoever copies one would have both. Move it elsewhere.\n',
  );
  const bad = join(made.folder, 'bad.key');
  await writeFile(bad, 'no key');
  await chmod(bad, 0o600);
  const malformed = startStdio(['--data', data, '--key-file', bad]);
  expect(await malformed.exited).toEqual([1, null]);
  expect(malformed.errors.join('')).toContain('64 hexadecimal digits');
  expect(await readdir(made.folder)).toEqual(['bad.key']);
});

test('without a data folder it says how it is used', async () => {
  await using till = startStdio([]);
  expect(await till.exited).toEqual([2, null]);
  expect(till.errors.join('')).toContain('Usage: npm run -s till:stdio -- --data DIR');
});

test.runIf(process.platform !== 'win32')('a stop from outside closes the till', async () => {
  await using made = await makeFolder();
  await using till = startStdio(['--data', made.folder]);
  await till.call('start.trySample');
  till.child.kill('SIGTERM');
  expect(await till.exited).toEqual([0, null]);
  // Closed as it should be: the write-ahead log is folded back into the database.
  expect((await readdir(made.folder)).filter((name) => name.startsWith('till.db'))).toEqual(['till.db']);
});
