import { identityFilesSchema } from '../../shared/sync/compliance.ts';
import { askOffice } from './ask-office.ts';
import { openFile } from './open-file.ts';
import type { KeyObject } from 'node:crypto';
import type { IdentityFile } from '../../shared/sync/identity-file.ts';
import type { Console } from './ask-office.ts';

export type ReadFile = {
  readonly receiptNumber: string | null;
  readonly saleId: string;
  /** Null when this key does not open it. */
  readonly file: IdentityFile | null;
};

/** Fetches the sealed files of a sale or a case, saying why, and opens them here: nothing of it goes back. */
export async function readFiles(
  office: Console,
  officer: KeyObject,
  asked: { readonly sale: string } | { readonly case: string },
  reason: string,
): Promise<readonly ReadFile[]> {
  const text = await askOffice(office, '/console/identity-files', { ...asked, reason });
  return identityFilesSchema.parse(JSON.parse(text)).map((sealed) => ({
    receiptNumber: sealed.receiptNumber,
    saleId: sealed.saleId,
    file: openFile(sealed, officer),
  }));
}
