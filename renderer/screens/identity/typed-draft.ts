import { readDate } from '../../components/read-date.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import type { Capture } from '../../state/identity-store.ts';

type TypedDocument = Input<'identity.type'>['document'];

/** A document as far as it is typed. */
export type TypedDraft = {
  readonly documentType: TypedDocument['documentType'];
  readonly documentNumber: string;
  readonly issuingState: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly validUntil: string;
  readonly sex: NonNullable<TypedDocument['sex']> | 'none';
};

/** A new form, or what was typed before, to be corrected. */
export function draftOf({ means, fields }: Capture): TypedDraft {
  const text = (name: (typeof fields)[number]['field']): string =>
    means === 'typed' ? (fields.find(({ field }) => field === name)?.text ?? '') : '';
  const sex = text('sex');
  return {
    documentType: 'identity card',
    documentNumber: text('documentNumber'),
    issuingState: text('issuingState'),
    familyName: text('familyName'),
    givenNames: text('givenNames'),
    nationality: text('nationality'),
    birthDate: text('birthDate'),
    validUntil: text('validUntil'),
    sex: sex === 'F' || sex === 'M' || sex === 'X' ? sex : 'none',
  };
}

/** Whether anything was typed that nobody would like to type again. */
export const isBegun = ({ documentNumber, familyName, givenNames }: TypedDraft): boolean =>
  `${documentNumber}${familyName}${givenNames}` !== '';

/** The form with another issuer: most hold a document of the state they are a national of. */
export const issuedBy = (draft: TypedDraft, issuingState: string): TypedDraft => ({
  ...draft,
  issuingState,
  nationality: draft.nationality === draft.issuingState ? issuingState : draft.nationality,
});

/** The document as the till takes it, or null while something it needs is missing or no day. */
export function documentTyped(draft: TypedDraft): TypedDocument | null {
  const [birth, until] = [readDate(draft.birthDate), readDate(draft.validUntil)];
  const named = draft.familyName.trim() !== '' || draft.givenNames.trim() !== '';
  const numbered = draft.documentNumber.trim().length >= 3 && /^[a-z]{1,3}$/i.test(draft.issuingState.trim());
  if (!named || !numbered || !isDated(birth) || !isDated(until)) return null;
  return {
    ...draft,
    nationality: draft.nationality.trim() === '' ? null : draft.nationality,
    birthDate: birth.kind === 'day' ? birth.date : null,
    validUntil: until.kind === 'day' ? until.date : null,
    sex: draft.sex === 'none' ? null : draft.sex,
  };
}

const isDated = ({ kind }: ReturnType<typeof readDate>): boolean => kind === 'day' || kind === 'empty';
