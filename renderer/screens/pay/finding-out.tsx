import { say } from '../../../shared/messages/screens.ts';
import { Frame } from '../../frame/frame.tsx';
import styles from './pay.module.css';

/** The till's answer was lost. Nobody may say paid or failed before it is known; there is nothing to press. */
export const FindingOut = () => (
  <Frame title={say('pay.title')}>
    <div className={styles['finding']} role="status">
      <h2>{say('pay.finding-out')}</h2>
      <p>{say('pay.finding-out.more')}</p>
    </div>
  </Frame>
);
