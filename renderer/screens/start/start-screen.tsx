import { assertNever } from '../../../shared/result.ts';
import { SampleRibbon } from '../../frame/sample-ribbon.tsx';
import { FreshTill } from './fresh-till.tsx';
import { LockedTill } from './locked-till.tsx';
import { RefusedTill } from './refused-till.tsx';
import { RevokedTill } from './revoked-till.tsx';
import { SetUp } from './set-up.tsx';
import { useTill } from '../../state/till-store.ts';
import styles from './start.module.css';
import type { StartState } from '../../../shared/contract/start.ts';

/** What stands before signing in: a fresh till, a locked one, or one that must not be opened. */
export function StartScreen({ start }: { start: StartState }) {
  const settingUp = useTill((state) => state.settingUp);
  return (
    <div className={styles['screen']}>
      <SampleRibbon />
      <main className={styles['page']}>{settingUp ? <SetUp /> : <Standing start={start} />}</main>
    </div>
  );
}

function Standing({ start }: { start: StartState }) {
  switch (start.state) {
    case 'fresh':
      return <FreshTill sampleThere={start.sampleThere} />;
    case 'locked':
      return <LockedTill />;
    case 'refused':
      return <RefusedTill problem={start.problem} />;
    case 'revoked':
      return <RevokedTill />;
    case 'open':
      return null;
    default:
      return assertNever(start.state);
  }
}
