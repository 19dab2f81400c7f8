import { useEffect } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Frame } from '../../frame/frame.tsx';
import { closeCareSheet, closeLetter, openLetter, useCare } from '../../state/care-store.ts';
import { SalePanel } from '../sell/sale-panel.tsx';
import { DueList } from './due-list.tsx';
import { HandOverSheet } from './hand-over-sheet.tsx';
import { LetterPage } from './letter-page.tsx';
import { OccasionSheet } from './occasion-sheet.tsx';
import { WishSheet } from './wish-sheet.tsx';

/** Whom to call, and a client’s letter. */
export function CareScreen() {
  const { open, sheet } = useCare();
  // A letter is read again when one comes back, and noted again: it does not wait behind another screen.
  useEffect(() => closeLetter, []);
  return (
    <Frame title={say('rail.care')} sheet={sheetOver()} panel={<SalePanel />}>
      {open ? <LetterPage key={open.clientId} clientId={open.clientId} view={open.letter} /> : <DueList />}
    </Frame>
  );

  function sheetOver() {
    if (sheet === 'hand-over') return <HandOverSheet onClose={closeCareSheet} />;
    if (!open || sheet === null) return null;
    const { clientId } = open;
    const noted = { clientId, onClose: closeCareSheet, onNoted: () => void openLetter(clientId) };
    return sheet === 'wish' ? <WishSheet {...noted} /> : <OccasionSheet {...noted} />;
  }
}
