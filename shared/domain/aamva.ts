import { err, ok } from '../result.ts';
import { dayOf } from './aamva/dates.ts';
import { findMessage } from './aamva/message.ts';
import { issuerOf } from './aamva/issuer.ts';
import { namesIn } from './aamva/names.ts';
import { valueOf } from './aamva/value.ts';
import type { BusinessDate, Instant } from '../clock.ts';
import type { Result } from '../result.ts';
import type { AamvaMessage } from './aamva/message.ts';
import type { IdentityDocument } from './identity-document.ts';

/**
 * Why a licence was refused: it ends early, there are two in one read, its number or name is missing, or a date is
 * none. Holds nothing of what was read.
 */
export type AamvaRefusal = { readonly code: 'incomplete' | 'two' | 'number' | 'name' | 'date' };

/** Whether a text is the bar code of a driving licence or identity card of the United States or Canada, or part of one. */
export const isAamva = (text: string): boolean => findMessage(text) !== null;

/**
 * Reads the PDF417 of a driving licence or identity card as AAMVA's card design standard has it, versions 1 to 10, by
 * its elements: the offsets in its head are wrong on too many cards to find anything by, but that they agree shows that
 * nothing was lost. Null when the text is none. What is kept as the zone is what was read of it, not where the holder
 * lives or how they look.
 */
export function parseAamva(
  text: string,
  { now }: { readonly now: Instant },
): Result<IdentityDocument, AamvaRefusal> | null {
  const message = findMessage(text);
  if (!message) return null;
  if (message.others > 0) return err({ code: 'two' });
  // Each is on every card; what is missing came too late or not at all.
  const ends = ['DAQ', 'DBB', 'DBA'].every((id) => message.elements.has(id));
  if (!ends || message.endsEarly) return err({ code: 'incomplete' });
  const names = namesIn(message.elements);
  const documentNumber = valueOf(message.elements, 'DAQ');
  if (documentNumber === null) return err({ code: 'number' });
  if (names.familyName === '' && names.givenNames === '') return err({ code: 'name' });
  const birthDate = dayOf(message.elements.get('DBB') ?? '');
  const expiry = valueOf(message.elements, 'DBA');
  const validUntil = expiry === null ? null : dayOf(expiry);
  const today = new Date(now).toISOString().slice(0, 10);
  const isUnreal = birthDate === null || birthDate > today || (expiry !== null && validUntil === null);
  if (isUnreal) return err({ code: 'date' });
  return ok({
    documentType: message.card,
    documentNumber,
    ...names,
    nationality: null,
    birthDate,
    sex: sexes[valueOf(message.elements, 'DBC') ?? ''] ?? null,
    validUntil: validUntil === never ? null : validUntil,
    zone: kept(message),
    ...sureOf(message),
  });
}

/** What a card without an end has for its last day. */
const never = '9999-12-31' as BusinessDate;

/** Digits since version 2, letters before and in some Canadian provinces. */
const sexes: Readonly<Record<string, 'F' | 'M' | 'X'>> = { 1: 'M', 2: 'F', 9: 'X', M: 'M', F: 'F', X: 'X' };

/** What is read of a card, and so what is kept of it. */
const read = 'DAQ DCS DAB DAC DAD DCT DAA DBB DBA DBC DCG DDE DDF DDG'.split(' ');

const kept = ({ head, elements }: AamvaMessage): string[] => [
  head,
  ...read.flatMap((id) => (elements.has(id) ? [id + (elements.get(id) ?? '')] : [])),
];

function sureOf(message: AamvaMessage): Pick<IdentityDocument, 'issuingState' | 'sureness'> {
  const { issuingState, isKnown } = issuerOf(message);
  const whole = message.isWhole ? 'plausible' : 'compare';
  return {
    issuingState,
    sureness: {
      documentNumber: whole,
      // A bar code is easily made with another name in it: only the printed one is the card's.
      familyName: 'compare',
      givenNames: 'compare',
      birthDate: whole,
      validUntil: whole,
      sex: whole,
      nationality: 'compare',
      issuingState: isKnown ? whole : 'compare',
    },
  };
}
