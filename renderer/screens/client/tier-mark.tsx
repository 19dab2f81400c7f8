import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import styles from './client-row.module.css';
import type { Masked } from '../../../shared/access/classes.ts';
import type { Tier } from '../../../shared/domain/client.ts';

/** What a client means to the house: a small gold mark, nothing for most, a lock where it is not to be seen. */
export function TierMark({ tier }: { tier: Tier | Masked }) {
  if (isMasked(tier)) return <MaskedMark />;
  if (tier === 'standard') return null;
  return <span className={styles['tier']}>{say(`tier.${tier}`)}</span>;
}
