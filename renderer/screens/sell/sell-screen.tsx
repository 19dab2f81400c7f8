import { say } from '../../../shared/messages/screens.ts';
import { Frame } from '../../frame/frame.tsx';
import { usePlace } from '../../state/place-store.ts';
import { SizeSheet } from '../size/size-sheet.tsx';
import { HeldSheet } from './held-sheet.tsx';
import { KindFilter } from './kind-filter.tsx';
import { LineSheet } from './line-sheet.tsx';
import { PieceGrid } from './piece-grid.tsx';
import { PieceSheet } from './piece-sheet.tsx';
import { SalePanel } from './sale-panel.tsx';
import { SearchBar } from './search-bar.tsx';
import styles from './sell.module.css';
import type { SheetPlace } from '../../state/place-store.ts';

/** Pieces in the middle, the sale at the right: where an associate is all day. */
export function SellScreen() {
  const sheet = usePlace((state) => state.sheet);
  return (
    <Frame title={say('rail.sell')} sheet={sheetOf(sheet)} panel={<SalePanel />}>
      <div className={styles['middle']}>
        <SearchBar />
        <KindFilter />
        <PieceGrid />
      </div>
    </Frame>
  );
}

function sheetOf(sheet: SheetPlace | null) {
  switch (sheet?.kind) {
    case 'piece':
      return <PieceSheet key={sheet.pieceId} pieceId={sheet.pieceId} />;
    case 'line':
      return <LineSheet key={sheet.lineId} lineId={sheet.lineId} />;
    case 'size':
      return <SizeSheet key={sheet.lineId} lineId={sheet.lineId} />;
    case 'held':
      return <HeldSheet />;
    case 'receipt':
    case 'receive':
    case undefined:
      return null;
  }
}
