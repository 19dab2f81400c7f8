import { withPlainDigits } from './digits.ts';

// Of the countries a boutique can be in: the code, and whether national numbers begin with a 0 that is not dialled
// from abroad (ITU-T E.164, national numbering plans).
const plans: Readonly<Record<string, { readonly code: string; readonly trunk: '0' | '' }>> = {
  LA: { code: '856', trunk: '0' },
  TH: { code: '66', trunk: '0' },
  FR: { code: '33', trunk: '0' },
  US: { code: '1', trunk: '' },
  HK: { code: '852', trunk: '' },
  SG: { code: '65', trunk: '' },
};

/**
 * A phone number in its one international form, '+8562055512345', however it was typed in a country (ISO, two
 * letters): 8 to 15 digits by E.164. Null when it cannot be one.
 */
export function normalisePhone(text: string, country: string): string | null {
  const plain = withPlainDigits(text.normalize('NFKC')).trim();
  if (!/^\+?[\d\s().\-/]+$/.test(plain)) return null;
  const digits = plain.replaceAll(/\D/g, '');
  const international = internationalDigits(plain.startsWith('+'), digits, country);
  return international !== null && /^[1-9]\d{7,14}$/.test(international) ? `+${international}` : null;
}

function internationalDigits(plus: boolean, digits: string, country: string): string | null {
  if (plus) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  const plan = plans[country];
  if (!plan) return null;
  const trunkless = plan.trunk !== '' && digits.startsWith(plan.trunk) ? digits.slice(1) : digits;
  // Written with the country's code but without a plus: longer than any number of the country itself.
  const withCode = trunkless === digits && digits.startsWith(plan.code) && digits.length > 10;
  return withCode ? digits : plan.code + trunkless;
}
