import { unprovenCharacters } from '../mrz/sureness.ts';
import { identityFields } from '../identity-document.ts';
import type { IdentityDocument, IdentityField } from '../identity-document.ts';
import type { Sureness } from '../sureness.ts';

/** A field to be compared with the document: `lookAlikes` are the places (from 0) that no check digit proves. */
export type ComparedField = {
  readonly field: IdentityField;
  readonly text: string;
  readonly sureness: Sureness;
  readonly lookAlikes: readonly number[];
};

/** The fields a person compares with the document, the number with the characters marked whose misreading goes unseen. */
export const fieldsToCompare = (document: IdentityDocument): ComparedField[] =>
  identityFields.flatMap((field) => {
    const text = document[field];
    if (text === null || text === '') return [];
    const lookAlikes = field === 'documentNumber' ? unprovenCharacters(text) : [];
    return [{ field, text, sureness: document.sureness[field], lookAlikes }];
  });
