import { isMasked } from '../../../shared/access/classes.ts';
import { documentTypes } from '../../../shared/domain/identity-document.ts';
import { say } from '../../../shared/messages/screens.ts';
import { plainDate } from '../../components/dates.ts';
import { Icon } from '../../components/icon/icon.tsx';
import styles from './verified-line.module.css';
import type { ReceiptView } from '../../../shared/contract/sales.ts';
import type { Identity } from '../../state/identity-store.ts';

/** All that stays of a document: that it was looked at, its kind, and how long it is valid. */
export function VerifiedLine({ verified }: { verified: Identity['verified'] | ReceiptView['identity'] }) {
  if (verified === null || isMasked(verified)) return null;
  const { documentType, validUntil } = verified;
  const kind = documentTypes.find((type) => type === documentType) ?? 'other';
  const document = say(`identity.type.${kind}`);
  return (
    <p className={styles['verified']}>
      <Icon name="check" size={20} />
      {validUntil === null
        ? say('identity.verified', { document })
        : say('identity.verified.until', { document, date: plainDate(validUntil) })}
    </p>
  );
}
