import { firstPolicy } from '../../resources/policy/first-policy.ts';
import type { Input } from '../../shared/contract/contract.ts';
import type { ClientProfile } from '../../shared/domain/client.ts';

type NewClient = Input<'clients.create'>;

const nobody: NewClient['profile'] = {
  name: null,
  gender: null,
  birthDate: null,
  phone: null,
  email: null,
  addresses: [],
};

/** A client as an associate would write them down; nobody real. What is not said is not known. */
export const aClient = (
  known: Partial<NewClient['profile']> = {},
  rest: Partial<Omit<NewClient, 'profile'>> = {},
): NewClient => ({
  profile: { ...nobody, ...known },
  language: 'en',
  policyVersion: firstPolicy.version,
  consents: [],
  ...rest,
});

/** The name of a client, given name first. */
export const named = (given: string, family: string | null): NonNullable<ClientProfile['name']> => ({
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
