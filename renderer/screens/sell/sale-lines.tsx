import { useEffect, useRef } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { useSale } from '../../state/sale-store.ts';
import { SaleLine } from './sale-line.tsx';
import styles from './sale-lines.module.css';

/** The lines of the sale, the newest at the end and in sight. */
export function SaleLines() {
  const { sale, totals } = useSale();
  const list = useRef<HTMLOListElement>(null);
  const lines = sale?.lines ?? [];
  const newest = lines.at(-1)?.lineId;
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  return (
    <ol ref={list} className={styles['lines']} aria-label={say('sale.lines')}>
      {lines.map((line) => {
        const total = totals?.lines.find(({ lineId }) => lineId === line.lineId);
        return total && <SaleLine key={line.lineId} line={line} total={total} />;
      })}
    </ol>
  );
}
