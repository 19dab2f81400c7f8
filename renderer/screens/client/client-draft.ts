import { readDate } from '../../components/read-date.ts';
import { addressDraftOf, addressesOf, areWhole, noAddresses } from './address-draft.ts';
import type { ClientName } from '../../../shared/domain/client-name.ts';
import type { ClientProfile } from '../../../shared/domain/client.ts';
import type { AddressDraft } from './address-draft.ts';

/** What is typed of a client, before anything of it is known to be right. */
export type ClientDraft = {
  readonly given: string;
  readonly family: string;
  readonly order: ClientName['order'];
  readonly phone: string;
  readonly email: string;
  readonly gender: NonNullable<ClientProfile['gender']> | 'unsaid';
  readonly birthDate: string;
  readonly addresses: AddressDraft;
};

const blank: ClientDraft = {
  given: '',
  family: '',
  order: 'given first',
  phone: '',
  email: '',
  gender: 'unsaid',
  birthDate: '',
  addresses: noAddresses,
};

/** A draft from what was looked for in vain: an e-mail, a phone, or a name. */
export function draftFrom(searched: string): ClientDraft {
  const text = searched.trim();
  if (text.includes('@')) return { ...blank, email: text };
  if (/^\+?[\d\s().-]{4,}$/.test(text)) return { ...blank, phone: text };
  if (/\d/.test(text)) return blank;
  const [given = '', ...rest] = text.split(/\s+/);
  return { ...blank, given, family: rest.join(' ') };
}

/** A draft of what is on file, to be corrected. */
export const draftOf = ({
  name,
  phone,
  email,
  gender,
  birthDate,
  addresses,
}: Partial<ClientProfile>): ClientDraft => ({
  given: name?.given ?? '',
  family: name?.family ?? '',
  order: name?.order ?? 'given first',
  phone: phone ?? '',
  email: email ?? '',
  gender: gender ?? 'unsaid',
  birthDate: birthDate ?? '',
  addresses: addressDraftOf(addresses ?? []),
});

/** Something a client can be found by again is enough, where all that is typed can be kept. */
export const isEnough = (draft: ClientDraft): boolean =>
  [draft.given, draft.family, draft.phone, draft.email].some((part) => part.trim() !== '') &&
  canBeKept(draft);

/** Whether all that is typed can be kept: a birth date must be a day, and an address has its country. */
export const canBeKept = ({ birthDate, addresses }: ClientDraft): boolean =>
  isDayOrEmpty(birthDate) && areWhole(addresses);

/** Whether a birth date as typed can be kept. */
export function isDayOrEmpty(typed: string): boolean {
  const { kind } = readDate(typed);
  return kind === 'day' || kind === 'empty';
}

/** The profile a draft stands for. Who wrote only one name has that one. */
export function profileOf(draft: ClientDraft) {
  const born = readDate(draft.birthDate);
  return {
    name: nameOf(draft),
    phone: textOrNull(draft.phone),
    email: textOrNull(draft.email),
    gender: draft.gender === 'unsaid' ? null : draft.gender,
    birthDate: born.kind === 'day' ? born.date : null,
    addresses: addressesOf(draft.addresses),
  } satisfies ClientProfile;
}

/** The name a draft stands for; null while there is none. */
export function nameOf({ given, family, order }: ClientDraft): ClientName | null {
  const [first, last] = [textOrNull(given), textOrNull(family)];
  if (first === null) return last === null ? null : { given: last, family: null, order };
  return { given: first, family: last, order };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
