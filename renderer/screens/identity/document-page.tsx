import { say } from '../../../shared/messages/screens.ts';
import { DocumentField } from './document-field.tsx';
import styles from './document-page.module.css';
import type { IdentityField } from '../../../shared/domain/identity-document.ts';
import type { Capture } from '../../state/identity-store.ts';

/** The fields as a page with a photograph has them: what belongs side by side there stands side by side here. */
const rows: readonly (readonly IdentityField[])[] = [
  ['issuingState', 'documentNumber'],
  ['familyName'],
  ['givenNames'],
  ['nationality', 'sex'],
  ['birthDate', 'validUntil'],
];

/** A number longer than this, as a Thai one with its blanks, would not stand on one line in the large letters. */
const longestLarge = 12;

/** What was read or typed, laid out like the document beside it, so that the eye need not search. */
export const DocumentPage = ({ fields }: { fields: Capture['fields'] }) => (
  <article className={styles['page']} aria-label={say('identity.title')}>
    <div className={styles['photo']} aria-hidden="true">
      <svg viewBox="0 0 120 154">
        <path d="M60 34a24 24 0 1 0 0 48 24 24 0 0 0 0-48zM14 154c3-36 21-54 46-54s43 18 46 54z" />
      </svg>
    </div>
    <div className={styles['fields']}>
      {rows.map((row) => {
        const shown = row.flatMap((name) => fields.filter(({ field }) => field === name));
        if (shown.length === 0) return null;
        return (
          <dl key={row[0]} className={row.length > 1 ? styles['pair'] : styles['whole']}>
            {shown.map((one) => (
              <DocumentField
                key={one.field}
                shown={one}
                large={one.field === 'documentNumber' && one.text.length <= longestLarge}
              />
            ))}
          </dl>
        );
      })}
    </div>
    <div className={styles['foot']} aria-hidden="true" />
  </article>
);
