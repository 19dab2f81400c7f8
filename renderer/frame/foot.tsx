import { say } from '../../shared/messages/screens.ts';
import { Dot } from '../components/mark/dot.tsx';
import { longDate } from '../components/dates.ts';
import { useTill } from '../state/till-store.ts';
import { headOfficeMark, printerMark, scannerMark } from './marks.ts';
import { useReviewMarks } from './use-review-marks.ts';
import { useWindowFocus } from './use-window-focus.ts';
import styles from './foot.module.css';
import type { Mark } from './marks.ts';

/** Where and when this is, and how the things around the till stand. */
export function Foot() {
  const status = useTill((state) => state.status);
  const restarting = useTill((state) => state.restarting);
  const focused = useWindowFocus();
  const reviewMarks = useReviewMarks();
  if (!status) return <footer className={styles['foot']} />;
  const marks = [
    ...reviewMarks,
    scannerMark(focused),
    printerMark(status),
    headOfficeMark(status.sync, status.timeZone),
  ];
  return (
    <footer className={styles['foot']}>
      <span className={styles['where']}>
        {status.boutiqueName}
        <i aria-hidden="true">·</i>
        {status.tillName}
        <i aria-hidden="true">·</i>
        {longDate(status.businessDate)}
      </span>
      {restarting && (
        <span className={styles['restarting']} role="status">
          {say('till.restarting')}
        </span>
      )}
      <ul className={styles['marks']} aria-label={say('marks')}>
        {marks.map((mark) => (
          <FootMark key={mark.name} {...mark} />
        ))}
      </ul>
    </footer>
  );
}

const FootMark = ({ name, tone, word, details }: Mark) => (
  <li className={styles['mark']} title={details}>
    <Dot tone={tone} />
    <span aria-hidden="true">
      {name}
      {word !== null && <span className={styles['word']}> · {word}</span>}
    </span>
    <span className="unseen">{details}</span>
  </li>
);
