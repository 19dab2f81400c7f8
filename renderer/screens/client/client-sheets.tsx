import { OccasionSheet } from '../care/occasion-sheet.tsx';
import { WishSheet } from '../care/wish-sheet.tsx';
import { closeClientSheet, refreshClients } from '../../state/client-store.ts';
import { AlikeSheet } from './alike-sheet.tsx';
import { AttachSheet } from './attach-sheet.tsx';
import { BreakGlassSheet } from './break-glass/break-glass-sheet.tsx';
import { CaseSheet } from './case/case-sheet.tsx';
import { ChangeSheet } from './change-sheet.tsx';
import { NewClientSheet } from './new-client-sheet.tsx';
import { PartSheet } from './part/part-sheet.tsx';
import type { ClientSheetPlace } from '../../state/client-store.ts';
import type { ClientId } from '../../../shared/ids.ts';

/** What slides over the client screen now, if anything. */
export function sheetOver(sheet: ClientSheetPlace | null, clientId: ClientId | null) {
  switch (sheet?.kind) {
    case 'new':
      return <NewClientSheet onClose={closeClientSheet} />;
    case 'alike':
      return <AlikeSheet onClose={closeClientSheet} />;
    case 'attach':
      return clientId && <AttachSheet clientId={clientId} onClose={closeClientSheet} />;
    case 'wish':
      return (
        clientId && <WishSheet clientId={clientId} onClose={closeClientSheet} onNoted={refreshClients} />
      );
    case 'occasion':
      return (
        clientId && <OccasionSheet clientId={clientId} onClose={closeClientSheet} onNoted={refreshClients} />
      );
    case 'case':
      return clientId && <CaseSheet clientId={clientId} onClose={closeClientSheet} />;
    case 'break-glass':
      return clientId && <BreakGlassSheet clientId={clientId} onClose={closeClientSheet} />;
    case 'part':
      return <PartSheet part={sheet.part} onClose={closeClientSheet} />;
    case 'change':
      return (
        clientId && <ChangeSheet clientId={clientId} contact={sheet.contact} onClose={closeClientSheet} />
      );
    case undefined:
      return null;
  }
}
