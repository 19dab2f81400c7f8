import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundFolder, testRecoveryCode } from '../../builders/founded-folder.ts';
import { anna } from '../../builders/people.ts';
import { newFolder, openTillAt } from '../../test-till.ts';

async function aSealedFolder(): Promise<string> {
  const folder = newFolder();
  await foundFolder(folder);
  return folder;
}

describe('the recovery code', () => {
  test('opens a till whose key is gone, as it is typed from the paper', async () => {
    const till = openTillAt(await aSealedFolder(), { key: null });
    expect(await till.ask('start.state', {})).toMatchObject({
      state: 'locked',
      problem: { code: 'key.missing' },
    });
    const recoveryCode = testRecoveryCode
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect(await till.ask('start.unlock', { recoveryCode })).toMatchObject({ state: 'open', problem: null });
    await till.signIn(anna);
  });

  test('that is wrong opens nothing, and a typing mistake can be put right', async () => {
    const till = openTillAt(await aSealedFolder(), { key: null });
    const wrong = testRecoveryCode.replace('K', 'Z');
    for (const recoveryCode of [wrong, testRecoveryCode.slice(1), '']) {
      expect(await till.refusal('start.unlock', { recoveryCode })).toBe('key.wrong-code');
    }
    expect(await till.ask('start.state', {})).toMatchObject({ state: 'locked' });
    await till.ask('start.unlock', { recoveryCode: testRecoveryCode });
  });

  test('of a till that is open, or not there, is not asked for', async () => {
    const open = openTillAt(await aSealedFolder());
    expect(await open.refusal('start.unlock', { recoveryCode: testRecoveryCode })).toBe('till.already-open');
    const fresh = openTillAt(newFolder());
    expect(await fresh.refusal('start.unlock', { recoveryCode: testRecoveryCode })).toBe('till.not-open');
  });
});

describe('the envelope', () => {
  test('damaged in both places says so and touches nothing', async () => {
    const folder = await aSealedFolder();
    for (const which of ['a', 'b'] as const)
      writeFileSync(join(folder, `key-envelope.${which}`), '{"generation":9');
    const before = readFileSync(join(folder, 'till.db'));
    const till = openTillAt(folder, { key: null });
    expect(await till.refusal('start.unlock', { recoveryCode: testRecoveryCode })).toBe(
      'key.envelope-damaged',
    );
    expect(readFileSync(join(folder, 'till.db')).equals(before)).toBe(true);
    // The host's own key still opens the till.
    await till.close();
    await openTillAt(folder).signIn(anna);
  });
});
