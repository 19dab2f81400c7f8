import { permissionOf } from '../../../shared/access/action-table.ts';
import { isExpired, isProven } from '../../../shared/domain/identity-document.ts';
import { matchNames } from '../../../shared/domain/name-match.ts';
import { nameOnFile } from './client-name.ts';
import { documentIn } from './reading.ts';
import type { Role } from '../../../shared/access/classes.ts';
import type { Capture as CaptureView } from '../../../shared/contract/identity.ts';
import type { IdentityDocument } from '../../../shared/domain/identity-document.ts';
import type { NameMatch } from '../../../shared/domain/name-match.ts';
import type { House } from '../house.ts';
import type { Capture } from './captures.ts';

/** What is to be thought of a document that was read: what proves it, what stands in its way, and who must say yes. */
export type Judgement = {
  readonly document: IdentityDocument;
  readonly means: 'scanned' | 'typed';
  readonly expired: boolean;
  readonly name: NameMatch;
  readonly needs: CaptureView['needs'];
};

/** Judges what a capture has read for whoever captures it; null while there is no document in it. */
export function judge(house: House, role: Role, { client, reading }: Capture): Judgement | null {
  const document = reading && documentIn(reading);
  if (!document) return null;
  const file = nameOnFile(house.db(), client);
  const name = file ? matchNames(file, document) : 'by eye';
  const proven = isProven(document);
  const typedAlone = permissionOf(role, 'type identity') === 'yes';
  const overriddenAlone = permissionOf(role, 'override identity') === 'yes';
  return {
    document,
    means: proven ? 'scanned' : 'typed',
    expired: isExpired(document, house.time.businessDate()),
    name,
    needs: [
      ...(proven || typedAlone ? [] : (['typed identity'] as const)),
      ...(reading.kind === 'damaged' && !overriddenAlone ? (['worn zone'] as const) : []),
      ...(name === 'different' && !overriddenAlone ? (['spelling of the name'] as const) : []),
    ],
  };
}
