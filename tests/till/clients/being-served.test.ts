import { expect, test } from 'vitest';
import { aClient, kanda, named } from '../../builders/clients.ts';
import { anna, boun, mali } from '../../builders/people.ts';
import { aRing, cloths } from '../../builders/pieces.ts';
import { expectNoBugs, openTestTill } from '../../test-till.ts';
import type { ClientId } from '../../../shared/ids.ts';
import type { TestConnection } from '../../builders/connection.ts';
import type { TestTill } from '../../test-till.ts';

const ring = aRing();
const cloth = cloths(50);

/** A client written down by a manager, so that no associate knows them yet. */
async function withClient(till: TestTill, client = kanda): Promise<ClientId> {
  const manager = till.connect();
  await manager.signIn(mali);
  const { clientId } = await manager.ask('clients.create', client);
  await manager.lock();
  return clientId as ClientId;
}

const attach = async (
  at: Pick<TestConnection, 'ask' | 'call'>,
  clientId: ClientId,
  proof: Parameters<TestConnection['call']>[1] extends never ? never : { kind: 'phone'; text: string } | { kind: 'name' },
) => at.ask('clients.attach', { saleId: (await at.ask('sales.inHand', {})).sale?.saleId ?? null, clientId, proof });

test('smoke', async () => {
  const till = await openTestTill({ pieces: [ring, cloth] });
  const clientId = await withClient(till);
  await till.signIn(anna).scan(ring.code);
  expect(await till.refusal('clients.reveal', { clientId, group: 'contact' })).toBe('client.not-yours');
  const named = await attach(till, clientId, { kind: 'name' });
  expect(named.client).toMatchObject({ displayName: 'Kanda P.', tier: { masked: 'belongings' } });
  await attach(till, clientId, { kind: 'phone', text: '+856 20 55123456' });
  expect(await till.ask('clients.reveal', { clientId, group: 'contact' })).toMatchObject({ phone: '+8562055123456' });
  expect((await till.ask('clients.card', { clientId }))).toMatchObject({ beingServed: true });
  expectNoBugs(till);
  void boun;
  void aClient;
});
