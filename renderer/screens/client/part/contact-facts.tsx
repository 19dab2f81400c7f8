import { say } from '../../../../shared/messages/screens.ts';
import { plainDate } from '../../../components/dates.ts';
import { clear } from '../clear.ts';
import { Shown } from '../shown.tsx';
import styles from './part.module.css';
import type { ReactNode } from 'react';
import type { Masked } from '../../../../shared/access/classes.ts';
import type { ContactPart } from '../../../state/client-store.ts';

/** How a client is reached, and what else they told of themselves. */
export function ContactFacts({ part }: { part: ContactPart }) {
  const birthDate = clear(part.birthDate);
  const gender = clear(part.gender);
  return (
    <dl className={styles['facts']}>
      <Fact name={say('client.name')} value={part.fullName} />
      <Fact name={say('client.phone')} value={part.phone} />
      <Fact name={say('client.email')} value={part.email} />
      <Fact name={say('client.birth-date')} value={birthDate && plainDate(birthDate)} />
      <Fact name={say('client.gender')} value={gender && say(`client.gender.${gender}`)} />
      {(clear(part.addresses) ?? []).map(({ use, lines, country }) => (
        <Fact
          key={use + lines}
          name={say(`client.address.${use}`)}
          value={<span className={styles['lines']}>{`${lines}\n${countryName(country)}`}</span>}
        />
      ))}
    </dl>
  );
}

/** What is not known is said so: nobody wonders whether it is hidden. */
const Fact = ({ name, value }: { name: string; value: ReactNode | Masked }) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {value === null ? (
        <span className={styles['unknown']}>{say('client.unknown')}</span>
      ) : (
        <Shown value={value} />
      )}
    </dd>
  </div>
);

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countryName = (code: string): string => countryNames.of(code) ?? code;
