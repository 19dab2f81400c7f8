import { expect, test } from 'vitest';
import { knownClient, attach } from '../../builders/clients.ts';
import { anna, mali } from '../../builders/people.ts';
import { cloths } from '../../builders/pieces.ts';
import { openTestTill } from '../../test-till.ts';

const cloth = cloths(50);

test('an approval is listed by whom, for whom and for what, with the receipt once it was paid', async () => {
  const till = await openTestTill({ pieces: [cloth] });
  const clientId = await knownClient(till);
  await till.signIn(anna).scan(cloth.code);
  const { approvalId } = await till.ask('approvals.ask', { what: { kind: 'client present', clientId } });
  await till.ask('approvals.giveByPin', { approvalId, staffId: await till.staffId(mali), pin: mali.pin });
  const manager = till.connect();
  await manager.signIn(mali);
  const listed = async () => (await manager.ask('review.approvals', {})).approvals;
  const given = { approvalId, action: 'vouch for client', askedBy: 'Anna P.', givenBy: 'Mali K.' };
  expect(await listed()).toMatchObject([{ ...given, used: false, receiptNumber: null }]);
  await attach(till, clientId, { kind: 'manager', approvalId });
  await till.payCash(cloth.price.minor);
  expect(await listed()).toMatchObject([{ ...given, used: true, receiptNumber: 'A-000001' }]);
});
