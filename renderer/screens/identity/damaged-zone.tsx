import { say } from '../../../shared/messages/screens.ts';
import { Notice } from './notices.tsx';
import styles from './damaged-zone.module.css';
import type { Capture } from '../../state/identity-store.ts';

type Damage = NonNullable<Capture['damage']>;

/** A zone that was not read whole: where it is faulty, and how it most likely reads, which is only shown. */
export function DamagedZone({ damage: { lines, faults, likely } }: { damage: Damage }) {
  const faulty = (line: number, place: number): boolean =>
    faults.some((fault) => fault.line === line && fault.from <= place && place <= fault.to);
  const changed = (line: number, place: number): boolean =>
    likely?.changed.some((change) => change.line === line && change.place === place) ?? false;
  return (
    <>
      <Notice
        title={say('identity.worn')}
        more={say(likely ? 'identity.worn.likely' : 'identity.worn.again')}
      />
      <div className={styles['zones']}>
        {lines.length > 0 && <Zone title={say('identity.worn.read')} lines={lines} isMarked={faulty} />}
        {likely && <Zone title={say('identity.worn.proposed')} lines={likely.lines} isMarked={changed} />}
      </div>
    </>
  );
}

type ZoneProps = {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether the character at a line and place, both from 1, is to be looked at. */
  readonly isMarked: (line: number, place: number) => boolean;
};

const Zone = ({ title, lines, isMarked }: ZoneProps) => (
  <figure className={styles['zone']}>
    <figcaption>{title}</figcaption>
    {lines.map((line, above) => (
      <code key={above}>
        {[...line].map((character, before) =>
          isMarked(above + 1, before + 1) ? (
            <mark key={before}>{character}</mark>
          ) : (
            <span key={before}>{character}</span>
          ),
        )}
      </code>
    ))}
  </figure>
);
