import { useEffect, useState } from 'react';
import { isMasked } from '../../../shared/access/classes.ts';
import { say } from '../../../shared/messages/screens.ts';
import { windowClock } from '../../clock.ts';
import { Amount } from '../../components/amount/amount.tsx';
import { Key } from '../../components/key/key.tsx';
import { MaskedMark } from '../../components/mark/masked-mark.tsx';
import styles from './piece-sheet.module.css';
import type { Masked } from '../../../shared/access/classes.ts';
import type { Money } from '../../../shared/domain/money.ts';

/** The client may see the screen: a cost stands there only when asked for, and not for long. */
const shownMs = 6_000;

export function CostFact({ cost }: { cost: Money | Masked }) {
  const [shown, setShown] = useState(false);
  useEffect(() => (shown ? windowClock.after(shownMs, () => setShown(false)) : undefined), [shown]);
  if (isMasked(cost)) return <MaskedMark />;
  if (shown) return <Amount amount={cost} />;
  return (
    <Key kind="quiet" className={styles['show']} onPress={() => setShown(true)}>
      {say('piece.cost.show')}
    </Key>
  );
}
