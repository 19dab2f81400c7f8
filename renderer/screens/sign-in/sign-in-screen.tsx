import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { useReply } from '../../api/use-reply.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Foot } from '../../frame/foot.tsx';
import { SampleRibbon } from '../../frame/sample-ribbon.tsx';
import { useTill } from '../../state/till-store.ts';
import { PinEntry } from './pin-entry.tsx';
import { StaffTiles } from '../../components/staff-tiles/staff-tiles.tsx';
import styles from './sign-in.module.css';
import type { StaffId } from '../../../shared/ids.ts';

/** Who stands at the till: touch the name, then six digits. */
export function SignInScreen() {
  const boutiqueName = useTill(({ status }) => status?.boutiqueName);
  const restarting = useTill((state) => state.restarting);
  const tiles = useReply('staff.tiles', {});
  const [chosenId, setChosenId] = useState<StaffId | null>(null);
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
            {restarting
              ? say('till.restarting.now')
              : say(chosen ? 'sign-in.pin' : 'sign-in.who', { name: chosen?.displayName ?? '' })}
          </p>
        </header>
        <div className={styles['columns']}>
          <StaffTiles
            label={say('sign-in.staff')}
            people={staff}
            chosen={chosen?.staffId ?? null}
            onChoose={setChosenId}
          />
          <PinEntry key={chosen?.staffId ?? 'nobody'} person={chosen ?? null} />
        </div>
        {tiles && !tiles.ok && !restarting && <FailureNote error={tiles.error} />}
      </main>
      <Foot />
    </div>
  );
}
