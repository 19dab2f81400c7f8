import { say } from '../../../../shared/messages/screens.ts';
import { plainDate } from '../../../components/dates.ts';
import { clear } from '../clear.ts';
import { Shown } from '../shown.tsx';
import styles from './part.module.css';
import type { ReactNode } from 'react';
import type { ContactPart } from '../../../state/client-store.ts';

/** How a client is reached, and what else they told of themselves. */
export function ContactFacts({ part }: { part: ContactPart }) {
  const birthDate = clear(part.birthDate);
  const gender = clear(part.gender);
  return (
    <dl className={styles['facts']}>
      <Fact name={say('client.name')}>
        <Shown value={part.fullName} />
      </Fact>
      <Fact name={say('client.phone')}>
        <Shown value={part.phone} />
      </Fact>
      <Fact name={say('client.email')}>
        <Shown value={part.email} />
      </Fact>
      <Fact name={say('client.birth-date')}>{birthDate && plainDate(birthDate)}</Fact>
      <Fact name={say('client.gender')}>{gender && say(`client.gender.${gender}`)}</Fact>
      {(clear(part.addresses) ?? []).map(({ use, lines, country }) => (
        <Fact key={use + lines} name={say(`client.address.${use}`)}>
          <span className={styles['lines']}>{`${lines}\n${countryName(country)}`}</span>
        </Fact>
      ))}
    </dl>
  );
}

/** What is not known is said so: nobody wonders whether it is hidden. */
const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children ?? <span className={styles['unknown']}>{say('client.unknown')}</span>}</dd>
  </div>
);

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countryName = (code: string): string => countryNames.of(code) ?? code;
