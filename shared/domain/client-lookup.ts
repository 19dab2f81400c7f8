import { readCardCode, readClientNumber } from './client-number.ts';
import { normaliseEmail } from './e-mail.ts';
import { normalisePhone } from './phone.ts';

/** What finds one client in the whole house, in the one form it is compared in. A name is none: many share it. */
export const lookupKinds = ['phone', 'email', 'number', 'card'] as const;
export type WholeLookup = { readonly kind: (typeof lookupKinds)[number]; readonly value: string };

/** A typed or scanned text as a complete phone, e-mail, client number or card; null while it is none. */
export function readWholeLookup(text: string, country: string): WholeLookup | null {
  const readings = {
    number: readClientNumber(text),
    card: readCardCode(text),
    email: normaliseEmail(text),
    phone: normalisePhone(text, country),
  };
  const kind = lookupKinds.find((one) => readings[one] !== null);
  const value = kind && readings[kind];
  return kind && typeof value === 'string' ? { kind, value } : null;
}

/** What is hashed of it: of another kind, the same value is another. */
export const lookupText = ({ kind, value }: WholeLookup): string => `${kind}\n${value}`;
