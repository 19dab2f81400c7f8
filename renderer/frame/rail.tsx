import { say } from '../../shared/messages/screens.ts';
import { Icon } from '../components/icon/icon.tsx';
import { join } from '../components/join-classes.ts';
import { useShortcut } from '../components/use-shortcut.ts';
import { lockTill } from '../state/listen.ts';
import { goTo, usePlace } from '../state/place-store.ts';
import { useMay } from '../state/rights.ts';
import { useTill } from '../state/till-store.ts';
import { Button } from 'react-aria-components';
import styles from './rail.module.css';
import type { Place } from '../state/place-store.ts';
import type { IconName } from '../components/icon/icon.tsx';

type Stop = {
  readonly place: Place;
  readonly word: string;
  readonly icon: IconName;
  readonly shortcut: string;
};

const selling: Stop = { place: 'sell', word: say('rail.sell'), icon: 'gem', shortcut: 'Alt+1' };
const serving: Stop = { place: 'client', word: say('rail.client'), icon: 'person', shortcut: 'Alt+2' };
const caring: Stop = { place: 'care', word: say('rail.care'), icon: 'letter', shortcut: 'Alt+6' };
const reviewing: Stop = { place: 'review', word: say('rail.review'), icon: 'eye', shortcut: 'Alt+7' };
const looking: readonly Stop[] = [
  { place: 'day', word: say('rail.day'), icon: 'day', shortcut: 'Alt+4' },
  { place: 'more', word: say('rail.more'), icon: 'more', shortcut: 'Alt+5' },
];

/** The way between screens; the initials at its foot lock the till. Alt+3 is kept for what comes between. */
export function Rail() {
  const session = useTill((state) => state.session);
  const sells = useMay('sell');
  const finds = useMay('find client');
  const cares = useMay('open letters');
  const reviews = useMay('review access');
  useShortcut('Alt+L', lockTill);
  return (
    <nav className={styles['rail']} aria-label={say('rail')}>
      <span className={styles['house']} aria-hidden="true">
        {say('house').slice(0, 1)}
      </span>
      {[
        ...(sells ? [selling] : []),
        ...(finds ? [serving] : []),
        ...(cares ? [caring] : []),
        ...(reviews ? [reviewing] : []),
        ...looking,
      ].map((stop) => (
        <RailStop key={stop.place} {...stop} />
      ))}
      {session && (
        <Button
          className={styles['initials'] ?? ''}
          onPress={lockTill}
          aria-label={say('lock', { initials: session.initials, name: session.displayName })}
        >
          <span aria-hidden="true">{session.initials}</span>
          <span className={styles['lock']}>
            <Icon name="lock" size={13} />
          </span>
        </Button>
      )}
    </nav>
  );
}

function RailStop({ place, word, icon, shortcut }: Stop) {
  const here = usePlace((state) => stopOf(state.place)) === place;
  useShortcut(shortcut, () => goTo(place));
  return (
    <Button
      className={join(styles['stop'], here && styles['here'])}
      onPress={() => goTo(place)}
      {...(here && { 'aria-current': 'page' as const })}
    >
      <Icon name={icon} size={24} />
      {word}
    </Button>
  );
}

/** Paying, the document it may need and the receipt are part of selling. */
const stopOf = (place: Place): Place =>
  place === 'pay' || place === 'identity' || place === 'receipt' ? 'sell' : place;
