import { Button } from 'react-aria-components';
import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { call } from '../../api/call.ts';
import { FailureNote } from '../../components/failure/failure-note.tsx';
import { Icon } from '../../components/icon/icon.tsx';
import { setSettingUp, setStart } from '../../state/till-store.ts';
import styles from './start.module.css';
import type { AppError } from '../../../shared/contract/app-error.ts';
import type { IconName } from '../../components/icon/icon.tsx';

/** A till nobody has used yet: make it the boutique's, or look around in a sample. */
export function FreshTill({ sampleThere }: { sampleThere: boolean }) {
  const [opening, setOpening] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);

  async function trySample() {
    setOpening(true);
    const reply = await call('start.trySample', {});
    setOpening(false);
    if (reply.ok) setStart(reply.value);
    else setFailure(reply.error);
  }

  return (
    <section className={styles['welcome']}>
      <h1 className={styles['house']}>{say('house')}</h1>
      <p className={styles['lead']}>{say('start.lead')}</p>
      <div className={styles['ways']}>
        <Way
          icon="gem"
          title={say('start.set-up')}
          more={say('start.set-up.more')}
          disabled={opening}
          onPress={() => setSettingUp(true)}
        />
        <Way
          icon="tray"
          title={say(sampleThere ? 'start.sample.again' : 'start.sample')}
          more={say(opening ? 'start.sample.opening' : 'start.sample.more')}
          disabled={opening}
          onPress={() => void trySample()}
        />
      </div>
      {failure && <FailureNote error={failure} />}
    </section>
  );
}

type WayProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly more: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
};

const Way = ({ icon, title, more, disabled, onPress }: WayProps) => (
  <Button className={styles['way'] ?? ''} onPress={onPress} isDisabled={disabled}>
    <Icon name={icon} size={28} />
    <span className={styles['way-title']}>{title}</span>
    <span className={styles['way-more']}>{more}</span>
  </Button>
);
