import type { Paper } from './paper.ts';

/** The national cards fix what they are: France its letters and the make of its numbers, Switzerland its first line. */
export function withNational(paper: Paper, sequence: string, office: string): Paper {
  const unknown = { year: null, month: null, day: null };
  const number = paper.documentNumber;
  const given = paper.secondaryIdentifier.split(' ').slice(0, 2);
  switch (paper.format) {
    case 'FRA-ID':
      return {
        ...paper,
        issuingState: 'FRA',
        nationality: 'FRA',
        documentNumber: `9709${office}${sequence}`,
        // Given names stand two fillers apart in a field of fourteen.
        secondaryIdentifier: given.map((name) => name.slice(0, 6)).join(' '),
      };
    case 'FRA-DL':
      return {
        ...paper,
        issuingState: 'FRA',
        documentNumber: number.padEnd(9, '0'),
        secondaryIdentifier: '',
        birthDate: unknown,
      };
    case 'SVK-ID':
      return { ...paper, issuingState: 'SVK' };
    case 'CHE-DL':
      return { ...paper, issuingState: 'CHE', optionalData: [`AAA${sequence.slice(0, 3)}D`] };
    default:
      return paper;
  }
}

/** What does not fit its place is cut; a long number takes its room from the optional data. */
export function cut(paper: Paper, names: number): Paper {
  const { format, documentNumber, optionalData } = paper;
  const primaryIdentifier = paper.primaryIdentifier.slice(0, names).trim();
  const left = Math.max(0, names - 2 - primaryIdentifier.length);
  const goesOn = (format === 'TD1' || format === 'TD2') && documentNumber.length > 9;
  const room = goesOn ? (format === 'TD1' ? 15 : 7) - (documentNumber.length - 9 + 2) : undefined;
  const [first = '', ...others] = optionalData;
  return {
    ...paper,
    primaryIdentifier,
    secondaryIdentifier: paper.secondaryIdentifier.slice(0, left).trim(),
    optionalData: optionalData.length > 0 ? [first.slice(0, room).trimEnd(), ...others] : [],
  };
}

/** Codes that mean another layout, or another alphabet of names. */
export function isAnother({ format, documentCode, issuingState }: Paper): boolean {
  const isOldFrench = format === 'TD2' && documentCode === 'ID' && issuingState === 'FRA';
  return isOldFrench || (documentCode === 'PN' && issuingState === 'RUS');
}
