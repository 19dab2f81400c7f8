import { addressUses } from '../../../shared/domain/client.ts';
import type { ClientAddress } from '../../../shared/domain/client.ts';

type Use = ClientAddress['use'];
type Typed = { readonly lines: string; readonly country: string };

/** An address for each use as it is typed; further ones of a file are kept as they are. */
export type AddressDraft = Readonly<Record<Use, Typed>> & { readonly kept: readonly ClientAddress[] };

const blank: Typed = { lines: '', country: '' };
export const noAddresses: AddressDraft = { shipping: blank, billing: blank, kept: [] };

/** A draft of the addresses on file: the first of each use can be corrected. */
export function addressDraftOf(addresses: readonly ClientAddress[]): AddressDraft {
  const firsts = addressUses.map((use) => addresses.find((address) => address.use === use));
  const [shipping = blank, billing = blank] = firsts;
  return { shipping, billing, kept: addresses.filter((address) => !firsts.includes(address)) };
}

/** The addresses a draft stands for; an empty one is none. */
export const addressesOf = (draft: AddressDraft): ClientAddress[] => [
  ...addressUses
    .map((use) => ({ use, lines: draft[use].lines.trim(), country: draft[use].country.trim().toUpperCase() }))
    .filter(({ lines }) => lines !== ''),
  ...draft.kept,
];

/** Whether an address has its country, or is none. */
export const isWhole = ({ lines, country }: Typed): boolean =>
  lines.trim() === '' || /^[A-Za-z]{2}$/.test(country.trim());

/** Whether every address has its country. */
export const areWhole = (draft: AddressDraft): boolean => addressUses.every((use) => isWhole(draft[use]));
