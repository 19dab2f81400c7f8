import { say } from '../../../shared/messages/screens.ts';
import { Key } from '../../components/key/key.tsx';
import styles from './approval.module.css';

/** How long the request still lasts; when it is over, a key that lays it anew. */
export const TimeLeft = ({ seconds, onAgain }: { seconds: number; onAgain: () => void }) =>
  seconds > 0 ? (
    <p className={styles['left']} role="timer">
      {say('approval.left', {
        minutes: String(Math.floor(seconds / 60)),
        seconds: String(seconds % 60).padStart(2, '0'),
      })}
    </p>
  ) : (
    <div className={styles['over']} role="alert">
      <p>{say('approval.over')}</p>
      <Key onPress={onAgain}>{say('approval.again')}</Key>
    </div>
  );
