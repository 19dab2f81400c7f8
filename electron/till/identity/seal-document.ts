import { randomBytes } from 'node:crypto';
import { documentMark } from '../../../shared/domain/identity-document.ts';
import { canonicalJson } from '../../../shared/sync/canonical-json.ts';
import { sealedField } from '../../../shared/sync/sealed-field.ts';
import { sealingKeyBytes } from '../../../shared/sync/sealed.ts';
import { seal } from '../keys/sealing.ts';
import { keyedHash } from './key-store.ts';
import { wrapKey } from './wrap-key.ts';
import type { IdentityDocument } from '../../../shared/domain/identity-document.ts';
import type { EntryId, KeyId } from '../../../shared/ids.ts';
import type { IdentityFile } from '../../../shared/sync/identity-file.ts';
import type { Sealed, WrappedKey } from '../../../shared/sync/sealed.ts';
import type { Reader } from '../database/query.ts';
import type { Judgement } from './judge.ts';

/** A document as it is kept: sealed with a key of its own, and that key sealed to the compliance officer. */
export type SealedDocument = { readonly file: Sealed; readonly wrapped: WrappedKey };

/** Seals a document into the entry that states it. The key is wiped: from here on only the compliance officer opens it. */
export function sealDocument(
  judged: Pick<Judgement, 'document' | 'means'>,
  { entry, keyId, complianceKey }: { entry: EntryId; keyId: KeyId; complianceKey: string },
): SealedDocument {
  const key = randomBytes(sealingKeyBytes);
  const file = seal(key, keyId, canonicalJson(fileOf(judged)), sealedField(entry, 'file'));
  const wrapped = wrapKey(key, keyId, complianceKey);
  key.fill(0);
  return { file, wrapped };
}

/** What links the purchases of whoever shows this document, here and elsewhere, without naming it. */
export const linkOf = (db: Reader, document: IdentityDocument): string =>
  keyedHash(db, `document ${documentMark(document)}`);

/** Names all fields of a document as they are, so that what was approved is what is sealed. */
export const hashOfTyped = (db: Reader, document: IdentityDocument): string =>
  keyedHash(db, `typed ${canonicalJson(fileOf({ document, means: 'typed' }))}`);

function fileOf({ document, means }: Pick<Judgement, 'document' | 'means'>): IdentityFile {
  const { sureness: _, possiblyTruncated: __, zone, ...fields } = document;
  return { means, ...fields, zone: [...zone] };
}
