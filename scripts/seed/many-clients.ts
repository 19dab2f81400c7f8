import { sampleClients } from '../../resources/sample/sample-boutique.ts';
import type { SampleClient } from '../../resources/sample/clients/sample-clients.ts';
import type { NewClient } from '../../electron/till/clients/write-client.ts';

const known = sampleClients.filter(({ profile }) => profile.name !== null);

/** As many different clients as asked for, the same ones each time: the sample's names, each given name with every family. */
export const manyClients = (count: number, policyVersion: string): NewClient[] =>
  Array.from({ length: count }, (_, index) => clientOf(index, policyVersion));

function clientOf(index: number, policyVersion: string): NewClient {
  const { profile, language } = pick(index);
  const family = pick(index * 7 + Math.trunc(index / known.length)).profile.name?.family ?? null;
  return {
    profile: {
      ...profile,
      name: profile.name && { ...profile.name, family },
      birthDate: null,
      phone: `+85620${String(10_000_000 + ((index * 7_919_003) % 90_000_000))}`,
      email: `${pick(index * 3).profile.name?.given.replaceAll(/[^A-Za-z]/g, '') ?? ''}${index}@example.com`,
    },
    language,
    policyVersion,
    consents: [],
    how: 'on paper',
  };
}

const pick = (index: number): SampleClient => known[index % known.length] as SampleClient;
