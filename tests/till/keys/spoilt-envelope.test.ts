import { expect, test } from 'vitest';
import { writeSlots } from '../../../electron/till/keys/sealed-slots.ts';
import { testRecoveryCode } from '../../builders/founded-folder.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';

const cost = { memorySizeKiB: 64, iterations: 1 };
const short = { salt: 'ab', nonce: 'ab', ciphertext: 'ab', tag: 'ab' };
const whole = {
  salt: 'ab'.repeat(16),
  nonce: 'ab'.repeat(12),
  ciphertext: 'ab'.repeat(32),
  tag: 'ab'.repeat(16),
};
const keyCheck = 'ab'.repeat(32);

// Whoever can write to the folder can write a checksum too: what is in a whole slot may still be anything.
test.each([
  ['no JSON', 'nope'],
  ['another shape', '{"version":1}'],
  ['a short key check', JSON.stringify({ version: 1, keyCheck: 'ab', recovery: { ...cost, ...whole } })],
  ['short pieces', JSON.stringify({ version: 1, keyCheck, recovery: { ...cost, ...short } })],
  [
    'an impossible cost',
    JSON.stringify({ version: 1, keyCheck, recovery: { memorySizeKiB: 0, iterations: 0, ...whole } }),
  ],
])(
  'an envelope that holds %s is damaged: the key still opens the till, the code says so',
  async (_, text) => {
    const till = await openTestTill();
    writeSlots(till.folder, 'key-envelope', text);
    const again = await till.restart();
    expect(await again.ask('start.state', {})).toMatchObject({ state: 'open' });
    const locked = await again.restart({ key: null });
    expect(await locked.refusal('start.unlock', { recoveryCode: testRecoveryCode })).toBe(
      'key.envelope-damaged',
    );
    expectNoBugs(locked);
  },
);
