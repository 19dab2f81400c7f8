import { firstPolicy } from '../../resources/policy/first-policy.ts';
import { mali } from './people.ts';
import type { NewStaff } from '../../electron/till/start/found-till.ts';
import type { Input } from '../../shared/contract/contract.ts';
import type { Tier } from '../../shared/domain/client.ts';
import type { ClientId } from '../../shared/ids.ts';
import type { TestTill } from '../test-till.ts';
import type { TestConnection } from './connection.ts';

type NewClient = Input<'clients.create'>;
type Profile = NewClient['profile'];
type Proof = Input<'clients.attach'>['proof'];

const nobody: Profile = {
  name: null,
  gender: null,
  birthDate: null,
  phone: null,
  email: null,
  addresses: [],
};

/** A client as an associate would write them down; nobody real. What is not said is not known. */
export const aClient = (
  known: Partial<Profile> = {},
  rest: Partial<Omit<NewClient, 'profile'>> = {},
): NewClient => ({
  profile: { ...nobody, ...known },
  language: 'en',
  policyVersion: firstPolicy.version,
  consents: [],
  ...rest,
});

/** A name, written with the given name first. */
export const named = (given: string, family: string | null = null): NonNullable<Profile['name']> => ({
  given,
  family,
  order: 'given first',
});

/** Somebody of whom everything is known. */
export const kanda = aClient(
  {
    name: named('Kanda', 'Phetsavong'),
    gender: 'female',
    birthDate: '1984-02-29',
    phone: '020 5512 3456',
    email: 'Kanda.P@example.com',
    addresses: [{ use: 'shipping', lines: '12 Quai Fa Ngum\nVientiane', country: 'LA' }],
  },
  { consents: [{ purpose: 'birthday', channel: 'e-mail' }], language: 'lo' },
);

/** Has a manager at another window write a client down, so that nobody at the counter knows them yet. */
export async function knownClient(
  till: TestTill,
  client: NewClient = kanda,
  { tier, adviser }: { tier?: Tier; adviser?: NewStaff } = {},
): Promise<ClientId> {
  const manager = till.connect();
  await manager.signIn(mali);
  const card = await manager.ask('clients.create', client);
  const clientId = card.clientId as ClientId;
  if (tier) await manager.ask('clients.setTier', { clientId, tier });
  if (adviser)
    await manager.ask('clients.assignAdviser', { clientId, staffId: await manager.staffId(adviser) });
  await manager.lock();
  manager.close();
  return clientId;
}

/** Puts a client on the sale in hand, whichever it is. */
export async function attach(
  at: Pick<TestConnection, 'ask' | 'call'>,
  clientId: ClientId,
  proof: Proof = { kind: 'name' },
) {
  const { sale } = await at.ask('sales.inHand', {});
  return at.call('clients.attach', { saleId: sale?.saleId ?? null, clientId, proof });
}

/** What Kanda says when asked for her phone. */
export const kandasPhone: Proof = { kind: 'phone', text: '(020) 5512-3456' };
