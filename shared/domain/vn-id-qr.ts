import { err, ok } from '../result.ts';
import { takeAim } from './scan/aim.ts';
import type { Instant } from '../clock.ts';
import type { Result } from '../result.ts';
import type { IdentityDocument } from './identity-document.ts';

/** Why a Vietnamese card's code was refused: it ends early, or its number, name or days cannot be. Holds nothing of it. */
export type VnIdRefusal = { readonly code: 'incomplete' | 'number' | 'name' | 'date' };

/** The citizen's number, the number of the old card if there was one, and a name: no tag begins so. */
const beginning = /(?<!\d)\d{12}\|(?:\d{9}|\d{12})?\|[^|]*\|/;

/** Whether a text is the QR code of a Vietnamese citizen's identity card, or the beginning of one. */
export const isVnIdQr = (read: string): boolean => beginning.test(takeAim(read).text.slice(0, furthest));

/** What a reader may put before it: an identifier, the start of a frame. */
const furthest = 120;

/**
 * Reads the QR code of a Vietnamese citizen's identity card: number, old number, name, birthday, sex, address and day
 * of issue between bars, days as DDMMYYYY; newer cards have more after it. Null when the text is none. The number says
 * sex, century and year of birth once more (Decree 137/2015, article 13), so that a misread one of these is seen. The
 * code does not say how long the card is valid, and nothing is kept of the address and the old number.
 */
export function parseVnIdQr(
  read: string,
  { now }: { readonly now: Instant },
): Result<IdentityDocument, VnIdRefusal> | null {
  const { text } = takeAim(read);
  const start = text.slice(0, furthest).search(beginning);
  if (start === -1) return null;
  const fields = text
    .slice(start)
    .split('|')
    .map((field) => field.replaceAll(/\p{Cc}/gu, '').trim());
  const [number = '', , name = '', birth = '', sexWord = '', , issue = ''] = fields;
  const today = new Date(now).toISOString().slice(0, 10);
  const issuedAt = dayOf(issue);
  if (fields.length < 7) return err({ code: 'incomplete' });
  if (!issuedAt || issuedAt > today) return err({ code: issue.length < 8 ? 'incomplete' : 'date' });
  const birthDate = dayOf(birth);
  if (birthDate === null || birthDate > issuedAt) return err({ code: 'date' });
  if (name === '') return err({ code: 'name' });
  const sex = sexOf(sexWord);
  if (!agrees(number, birthDate, sex)) return err({ code: 'number' });
  const [familyName = '', ...givenNames] = name.split(/\s+/);
  return ok({
    documentType: 'identity card',
    issuingState: 'VNM',
    documentNumber: number,
    familyName,
    givenNames: givenNames.join(' '),
    nationality: 'VNM',
    birthDate,
    sex,
    validUntil: null,
    zone: [[number, '', name, birth, sexWord, '', issue].join('|')],
    sureness: {
      documentNumber: 'plausible',
      familyName: 'compare',
      givenNames: 'compare',
      birthDate: 'plausible',
      validUntil: 'compare',
      sex: 'plausible',
      nationality: 'plausible',
      issuingState: 'plausible',
    },
    possiblyTruncated: false,
  });
}

/** Three digits of a province (001 to 096), one of century and sex, two of the year of birth, six of chance. */
function agrees(number: string, birthDate: string, sex: 'F' | 'M' | null): boolean {
  const [province, genderAndCentury, year] = [number.slice(0, 3), number.slice(3, 4), number.slice(4, 6)];
  if (province < '001' || province > '096') return false;
  const century = Number(birthDate.slice(0, 2)) - 19;
  const expected = century * 2 + (sex === 'F' ? 1 : 0);
  return sex !== null && year === birthDate.slice(2, 4) && genderAndCentury === String(expected);
}

/** Nam and Nữ, the accent lost or not. */
function sexOf(word: string): 'F' | 'M' | null {
  if (/^nam$/i.test(word)) return 'M';
  return /^n(?!am)\S{1,3}$/iu.test(word) ? 'F' : null;
}

function dayOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d\d)(\d\d)(\d{4})$/.exec(text) ?? [];
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isReal =
    year >= '1900' && month >= '01' && month <= '12' && day >= '01' && Number(day) <= daysInMonth;
  return isReal ? `${year}-${month}-${day}` : null;
}
