import { useEffect, useRef } from 'react';
import { sizeKindOf } from '../../../shared/domain/line-size.ts';
import { say } from '../../../shared/messages/screens.ts';
import { useShortcut } from '../../components/use-shortcut.ts';
import { usePlace } from '../../state/place-store.ts';
import { useSale } from '../../state/sale-store.ts';
import { openOnSale } from './sale-actions.ts';
import { SaleLine } from './sale-line.tsx';
import styles from './sale-lines.module.css';

/** The lines of the sale, the newest at the end and in sight. */
export function SaleLines() {
  const { sale, totals } = useSale();
  const list = useRef<HTMLOListElement>(null);
  const lines = sale?.lines ?? [];
  const newest = lines.at(-1)?.lineId;
  const sized = lines.findLast(({ kind }) => sizeKindOf(kind) !== null)?.lineId;
  const free = usePlace(({ sheet }) => sheet === null);
  useShortcut('F3', () => sized && openOnSale({ kind: 'size', lineId: sized }), free && sized !== undefined);
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
