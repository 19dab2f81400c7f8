import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { Key } from '../../components/key/key.tsx';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Foot } from '../../frame/foot.tsx';
import { SampleRibbon } from '../../frame/sample-ribbon.tsx';
import { personOf } from '../../scanner/badges.ts';
import { useBadges } from '../../scanner/use-badges.ts';
import { useTill } from '../../state/till-store.ts';
import { PinEntry } from './pin-entry.tsx';
import { StaffTiles } from '../../components/staff-tiles/staff-tiles.tsx';
import { SetPin } from './set-pin.tsx';
import styles from './sign-in.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { StaffTile } from '../../../shared/contract/staff.ts';
import type { StaffId } from '../../../shared/ids.ts';

/** Who stands at the till: touch the name, then six digits. */
export function SignInScreen() {
  const boutiqueName = useTill(({ status }) => status?.boutiqueName);
  const restarting = useTill((state) => state.restarting);
  const tiles = useReply('staff.tiles', {});
  const [chosenId, setChosenId] = useState<StaffId | null>(null);
  const [refused, setRefused] = useState<AppError | null>(null);
  useBadges((code) => {
    void personOf(code, setRefused).then((staffId) => {
      if (staffId === null) return;
      setRefused(null);
      setChosenId(staffId);
    });
  });
  const staff = tiles?.ok ? tiles.value : [];
  // Alone at a till, one need not say who one is.
  const chosen = staff.length === 1 ? staff[0] : staff.find(({ staffId }) => staffId === chosenId);
  return (
    <div className={styles['screen']}>
      <SampleRibbon />
      <main className={styles['page']}>
        <header className={styles['head']}>
          <h1 className={styles['house']}>{boutiqueName ?? say('house')}</h1>
          <p className={styles['ask']}>
            {restarting ? say('till.restarting.now') : say(ask(chosen), { name: chosen?.displayName ?? '' })}
          </p>
        </header>
        <div className={styles['columns']}>
          <div className={styles['who']}>
            <StaffTiles
              label={say('sign-in.staff')}
              people={staff}
              chosen={chosen?.staffId ?? null}
              onChoose={setChosenId}
            />
            {refused && <FailureNote error={refused} />}
          </div>
          <Entry key={chosen?.staffId ?? 'nobody'} person={chosen ?? null} />
        </div>
        {tiles && !tiles.ok && !restarting && <FailureNote error={tiles.error} />}
      </main>
      <Foot />
    </div>
  );
}

const ask = (chosen: StaffTile | undefined) => {
  if (!chosen) return 'sign-in.who';
  return chosen.hasPin ? 'sign-in.pin' : 'sign-in.first-pin';
};

/** What the person chosen shows who they are with: their PIN, or a code of head office and a new one. */
function Entry({ person }: { person: StaffTile | null }) {
  const [byCode, setByCode] = useState(false);
  if (person && (!person.hasPin || byCode))
    return <SetPin person={person} onBack={person.hasPin ? () => setByCode(false) : null} />;
  return (
    <div className={styles['entry']}>
      <PinEntry person={person} />
      {person?.hasCode && (
        <Key kind="quiet" onPress={() => setByCode(true)}>
          {say('sign-in.by-code')}
        </Key>
      )}
    </div>
  );
}
