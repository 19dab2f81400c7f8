import { valueOf } from './value.ts';
import type { AamvaMessage } from './message.ts';

/** Issuer numbers (IIN) that AAMVA gave outside of the United States; 990876 is Alberta's own. */
const canada =
  '604426 604428 604429 604432 604433 604434 636012 636013 636016 636017 636028 636044 636048 990876';
const mexico = '636056 636057';

const countries = ['USA', 'CAN', 'MEX'];

/** The country that stands for a card: that of its element DCG, else that of its issuer's number. */
export function issuerOf({ iin, elements }: Pick<AamvaMessage, 'iin' | 'elements'>): {
  readonly issuingState: string;
  readonly isKnown: boolean;
} {
  const said = valueOf(elements, 'DCG')?.toUpperCase();
  const ofNumber = countryOf(iin);
  const issuingState = said !== undefined && countries.includes(said) ? said : ofNumber;
  // AAMVA's own numbers begin so.
  return { issuingState, isKnown: issuingState === ofNumber && /^(?:636|604|990876)/.test(iin) };
}

function countryOf(iin: string): string {
  if (canada.includes(iin)) return 'CAN';
  return mexico.includes(iin) ? 'MEX' : 'USA';
}
