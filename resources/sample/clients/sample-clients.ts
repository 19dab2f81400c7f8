import { namesOfEastAsia } from './names-of-east-asia.ts';
import { namesOfTheMekong } from './names-of-the-mekong.ts';
import { namesOfTheWest } from './names-of-the-west.ts';
import { draw } from './draw.ts';
import { careOf } from './sample-care.ts';
import type {
  ClientLanguage,
  ClientProfile,
  ConsentChannel,
  ConsentPurpose,
  Tier,
} from '../../../shared/domain/client.ts';
import type { LineSize } from '../../../shared/domain/line-size.ts';
import type { SampleCare } from './sample-care.ts';
import type { NamePool } from './name-pool.ts';

/** A client of the sample: put together by rule from lists of names, the same ones each time; nobody real. */
export type SampleClient = {
  readonly profile: ClientProfile;
  readonly language: ClientLanguage;
  readonly consents: readonly {
    readonly purpose: ConsentPurpose;
    readonly channel: ConsentChannel;
    readonly given: boolean;
  }[];
  readonly tier: Tier;
  /** The place of their adviser among the staff. */
  readonly adviser: number | null;
  readonly sizes: readonly LineSize[];
} & SampleCare;

/** How many associates the sample has to give clients to: the first of its staff. */
const advisers = 3;
const nameless: ClientProfile = {
  name: null,
  gender: null,
  birthDate: null,
  phone: null,
  email: null,
  addresses: [],
};

const womenSay = ['female', 'female', 'female', null, 'female'] as const;
const menSay = ['male', 'male', null, 'male', 'male'] as const;
const domains = ['example.com', 'example.org', 'example.net'] as const;
const pools = [...namesOfTheMekong, ...namesOfEastAsia, ...namesOfTheWest];
const named = pools.flatMap((pool, place) =>
  Array.from({ length: pool.share }, (_, index) => clientOf(pool, index, place * 1_000 + index)),
);

/** Five hundred clients: named ones of many scripts, four who gave no name, and twelve who are somebody here once more. */
export const sampleClients: readonly SampleClient[] = [
  ...named,
  ...Array.from({ length: 4 }, (_, index) =>
    plain({ ...nameless, phone: `+8562000${990_000 + index}` }, 'lo'),
  ),
  ...onceMore(),
];

function clientOf(pool: NamePool, index: number, seed: number): SampleClient {
  const woman = pool.families.length === 0 ? index < pool.women.length : index % 2 === 0;
  const turn = index >> 1;
  const givenNames = woman ? pool.women : pool.men;
  const given = pick(givenNames, pool.families.length === 0 ? index : turn);
  // Whenever the given names begin anew, each meets the next family: no whole name comes twice in a list.
  const step = Math.trunc(turn / givenNames.length) + (turn % givenNames.length) * 3 + (woman ? 0 : 1);
  const family = pool.families.length === 0 ? null : pick(pool.families, step);
  const birthday = draw(seed, 'birthday', 3) === 0;
  const profile: ClientProfile = {
    name: { given, family, order: pool.order },
    gender: pick(woman ? womenSay : menSay, draw(seed, 'gender', 10)),
    birthDate: birthday ? dateOf(seed) : null,
    phone: draw(seed, 'phone', 10) < 1 ? null : phoneOf(pool, index),
    email: draw(seed, 'email', 10) < 4 ? null : `client.${seed}@${pick(domains, seed)}`,
    addresses:
      draw(seed, 'address', 5) > 0
        ? []
        : [{ use: 'shipping', lines: `${1 + draw(seed, 'house', 180)} ${pool.town}`, country: pool.country }],
  };
  const rank = draw(seed, 'tier', 100);
  return {
    profile,
    language: pool.language,
    consents: consentsOf(seed, birthday),
    tier: tierOf(rank),
    adviser: rank < 10 || draw(seed, 'adviser', 5) < 2 ? draw(seed, 'whose', advisers) : null,
    sizes: sizesOf(seed, woman),
    ...careOf(seed, tierOf(rank)),
  };
}

function tierOf(rank: number): Tier {
  if (rank >= 10) return 'standard';
  return rank < 2 ? 'VVIP' : 'VIP';
}

function plain(profile: ClientProfile, language: ClientLanguage): SampleClient {
  return {
    profile,
    language,
    consents: [],
    tier: 'standard',
    adviser: null,
    sizes: [],
    wishes: [],
    occasions: [],
  };
}

/** Who came a second time and was written down anew: with the same phone, the same e-mail, or a name typed plainly. */
function onceMore(): SampleClient[] {
  const withPhone = named.filter(({ profile }) => profile.phone !== null).slice(100, 104);
  const withEmail = named.filter(({ profile }) => profile.email !== null).slice(60, 64);
  const accented = named.filter(({ profile }) => /[áéèôüö]/.test(profile.name?.given ?? '')).slice(0, 4);
  return [
    ...withPhone.map(({ profile, language }) =>
      plain(
        { ...nameless, name: profile.name && { ...profile.name, family: null }, phone: profile.phone },
        language,
      ),
    ),
    ...withEmail.map(({ profile, language }) => plain({ ...nameless, email: profile.email }, language)),
    ...accented.map(({ profile: { name }, language }) =>
      plain(
        {
          ...nameless,
          name: name && { given: unaccented(name.given), family: name.family, order: 'given first' },
        },
        language,
      ),
    ),
  ];
}

function consentsOf(seed: number, birthday: boolean): SampleClient['consents'] {
  const written = draw(seed, 'written', 2) === 0;
  return [
    ...(birthday ? [{ purpose: 'birthday', channel: 'message', given: true } as const] : []),
    { purpose: 'collections', channel: 'e-mail', given: written },
    ...(draw(seed, 'offers', 4) === 0
      ? [{ purpose: 'offers', channel: 'phone', given: false } as const]
      : []),
  ];
}

/** Of two in five a finger, of one in ten a wrist, as a gauge in ISO sizes and a tape would show them. */
function sizesOf(seed: number, woman: boolean): LineSize[] {
  const iso = (woman ? 48 : 57) + draw(seed, 'finger', 11);
  const finger = pick(['ring', 'ring', 'middle', 'index', 'little'] as const, draw(seed, 'which', 5));
  const hand = draw(seed, 'hand', 3) === 0 ? 'right' : 'left';
  const size = { circumferenceHundredthMm: iso * 100, system: 'ISO', text: String(iso) } as const;
  const wristHundredthMm = (woman ? 1_450 : 1_650) * 10 + draw(seed, 'wrist', 30) * 100;
  return [
    ...(draw(seed, 'ring', 5) < 2 ? [{ kind: 'ring', hand, finger, size } as const] : []),
    ...(draw(seed, 'bracelet', 10) === 0
      ? [{ kind: 'bracelet', fit: { wristHundredthMm, addedMm: 10 + draw(seed, 'fit', 3) * 5 } } as const]
      : []),
  ];
}

function phoneOf({ phone: { prefix, digits } }: NamePool, index: number): string {
  const numbers = 10 ** digits;
  return prefix + String((index * 7_919 + 11) % numbers).padStart(digits, '0');
}

function dateOf(seed: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${1945 + draw(seed, 'year', 60)}-${two(1 + draw(seed, 'month', 12))}-${two(1 + draw(seed, 'day', 28))}`;
}

function unaccented(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}
