import { say } from '../../../shared/messages/screens.ts';
import { plainDate } from '../../components/dates.ts';
import { Icon } from '../../components/icon/icon.tsx';
import { join } from '../../components/join-classes.ts';
import { pairsIn } from './look-alikes.ts';
import styles from './document-field.module.css';
import type { Capture } from '../../state/identity-store.ts';

export type ShownField = Capture['fields'][number];

/** One field as the document has it, with what is known of it: proved by a check digit, or to be compared by eye. */
export function DocumentField({ shown, large = false }: { shown: ShownField; large?: boolean }) {
  const { field, text, sureness, lookAlikes } = shown;
  const sure = sureness === 'verified';
  const pairs = pairsIn(text, lookAlikes);
  return (
    <div className={styles['field']}>
      <dt className={styles['label']}>
        <span>{say(`identity.field.${field}`)}</span>
        <span className={sure ? styles['sure'] : styles['by-eye']}>
          <Icon name={sure ? 'check' : 'eye'} size={16} />
          {say(sure ? 'identity.sure' : 'identity.by-eye')}
        </span>
      </dt>
      <dd className={join(styles['text'], large && styles['large'])}>
        <Marked text={wordsOf(shown)} places={lookAlikes} />
      </dd>
      {pairs.length > 0 && (
        <dd className={styles['closely']}>
          {say('identity.closely')} {pairs.map((pair) => say('identity.closely.pair', pair)).join(' · ')}
        </dd>
      )}
    </div>
  );
}

/** A text with the characters at some places (from 0) marked. */
const Marked = ({ text, places }: { text: string; places: readonly number[] }) =>
  places.length === 0
    ? text
    : [...text].map((character, place) =>
        places.includes(place) ? <mark key={place}>{character}</mark> : <span key={place}>{character}</span>,
      );

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A birth date may be no more than a year, or a year and a month: it stays as the document has it. */
const wordsOf = ({ field, text }: ShownField): string =>
  (field === 'birthDate' || field === 'validUntil') && isDay(text) ? plainDate(text) : text;
