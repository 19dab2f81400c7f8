import { assertNever } from '../result.ts';
import type { BusinessDate } from '../clock.ts';
import type { MrzDate } from './mrz/dates.ts';
import type { MrzDocument } from './mrz/document.ts';
import type { Sureness } from './sureness.ts';

export const documentTypes = ['passport', 'identity card', 'driving licence', 'visa', 'other'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The fields of a document that are captured, in the order in which people compare them. */
export const identityFields = [
  'documentNumber',
  'familyName',
  'givenNames',
  'birthDate',
  'validUntil',
  'sex',
  'nationality',
  'issuingState',
] as const;
export type IdentityField = (typeof identityFields)[number];

/**
 * What a document says of its holder, scanned or typed. `birthDate` is a day, or less where parts of it are unknown
 * ('1975-04', '1975'); `validUntil` is null when the document does not say. `zone` is the lines that were read, or what
 * was read of a bar code; it is empty when the document was typed.
 */
export type IdentityDocument = {
  readonly documentType: DocumentType;
  readonly issuingState: string;
  readonly documentNumber: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly nationality: string | null;
  readonly birthDate: string | null;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly validUntil: BusinessDate | null;
  readonly zone: readonly string[];
  /** How sure each field is; everything a person typed is to be compared. */
  readonly sureness: Readonly<Record<IdentityField, Sureness>>;
  /** The names may go on where the zone ends. */
  readonly possiblyTruncated: boolean;
};

/** The document behind a zone that parsed. A date with unknown parts is valid until the last day it may mean. */
export function documentOfZone(zone: MrzDocument, lines: readonly string[]): IdentityDocument {
  const { sureness } = zone;
  return {
    documentType: typeOf(zone),
    issuingState: zone.issuingState,
    documentNumber: zone.documentNumber,
    familyName: zone.primaryIdentifier,
    givenNames: zone.secondaryIdentifier,
    nationality: zone.nationality,
    birthDate: zone.birthDate && textOf(zone.birthDate),
    sex: zone.sex,
    validUntil: zone.expiryDate && lastDayOf(zone.expiryDate),
    zone: lines,
    sureness: {
      documentNumber: sureness.documentNumber ?? 'compare',
      familyName: sureness.names ?? 'compare',
      givenNames: sureness.names ?? 'compare',
      birthDate: sureness.birthDate ?? 'compare',
      validUntil: sureness.expiryDate ?? 'compare',
      sex: sureness.sex ?? 'compare',
      nationality: sureness.nationality ?? 'compare',
      issuingState: sureness.issuingState ?? 'compare',
    },
    possiblyTruncated: zone.possiblyTruncated,
  };
}

/**
 * Whether a document counts as scanned: its number lies under a check digit that holds, or came whole out of a bar
 * code. A zone that has no such digit (a Swiss licence), or a bar code that came in parts, is no more sure than what a
 * person types.
 */
export const isProven = ({ zone, sureness }: IdentityDocument): boolean =>
  zone.length > 0 && sureness.documentNumber !== 'compare';

/** Whether a document is no longer valid on a trading day; its last day still counts. */
export const isExpired = (
  { validUntil }: Pick<IdentityDocument, 'validUntil'>,
  today: BusinessDate,
): boolean => validUntil !== null && validUntil < today;

/** What names a document among all documents: its issuer and number, without what readers and people write otherwise. */
export function documentMark({ issuingState, documentNumber }: IdentityDocument): string {
  // A zone has one letter for Germany; a person types three.
  const state = issuingState === 'D' ? 'DEU' : issuingState;
  return `${state} ${documentNumber.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase()}`;
}

function typeOf({ format, documentCode }: MrzDocument): DocumentType {
  switch (format) {
    case 'TD3':
      return 'passport';
    case 'TD1':
    case 'TD2':
      return documentCode.startsWith('P') ? 'passport' : 'identity card';
    case 'FRA-ID':
    case 'SVK-ID':
      return 'identity card';
    case 'MRV-A':
    case 'MRV-B':
      return 'visa';
    case 'FRA-DL':
    case 'CHE-DL':
      return 'driving licence';
    default:
      return assertNever(format);
  }
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

function textOf({ year, month, day }: MrzDate): string | null {
  if (year === null) return null;
  const rest = [month, month === null ? null : day].filter((part) => part !== null).map(twoDigits);
  return [year, ...rest].join('-');
}

function lastDayOf({ year, month, day }: MrzDate): BusinessDate | null {
  if (year === null) return null;
  const lastOfMonth = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return `${year}-${twoDigits(month ?? 12)}-${twoDigits(day ?? lastOfMonth)}` as BusinessDate;
}
