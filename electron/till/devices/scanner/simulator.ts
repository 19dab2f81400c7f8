import { checkDigit, filler } from '../../../../shared/domain/mrz/check-digit.ts';
import { waysToSpell } from '../../../../shared/domain/name-match/transliteration.ts';
import type { NameOnFile } from '../../../../shared/domain/name-match.ts';

/**
 * The zone of a passport of Utopia (Doc 9303's own land for specimens) in somebody's name: what a reader would send if
 * there were one, for the sample boutique and for training. A name in a script without a rule is left out.
 */
export function specimenPassport({ givenName, familyName }: NameOnFile): string {
  const names = [familyName, givenName].map(inCapitals).filter((name) => name !== '');
  const holder = (names.length > 0 ? names : ['SPECIMEN']).join('<<');
  const first = `P<UTO${holder}`.padEnd(44, filler).slice(0, 44);
  const [number, birth, expiry] = ['X00471100', '850607', '340102'].map((field) => field + checkDigit(field));
  const personal = `${filler.repeat(14)}0`;
  const composite = checkDigit(`${number}${birth}${expiry}${personal}`);
  return `${first}\r${number}UTO${birth}X${expiry}${personal}${composite}\r`;
}

const inCapitals = (name: string): string =>
  [...name.normalize('NFC').toUpperCase()]
    .map((letter) => (letter === "'" ? '' : (waysToSpell(letter)[0] ?? filler)))
    .join('')
    .replaceAll(/^<+|<+$/g, '')
    .replaceAll(/<+/g, filler);
